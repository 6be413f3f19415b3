/**
 * Leaves and orders the rows of a dashboard. The address says how (`?status=missed&owner=...&sort=age`), so that it can be shared: the links
 * and lists only write it. Ordered rows stand in one list, since within a group of four nobody finds the oldest of forty.
 */
const main = document.querySelector('main') as HTMLElement;
const all = <Kind extends HTMLElement>(selector: string) => [...main.querySelectorAll<Kind>(selector)];
const [found] = all('.chooser output');
const [reset] = all('.chooser button');
const [list] = all('.one-list tbody');
const links = all<HTMLAnchorElement>('.filter a');
const choices = all<HTMLSelectElement>('.chooser select');
const sort = choices.at(-1) as HTMLSelectElement;
const groups = all('.chapter, .block');
const sets = all('.chapter:not(.aside) .set');
const rows = all('.chapter:not(.aside) .metric-row:not(.set)').map((row) => ({ row, home: row.parentElement }));

for (const link of links)
  link.onclick = (event) => {
    event.preventDefault();
    write([['status', nameIn(link.hash)]]);
  };
for (const choice of choices) choice.onchange = () => write([[choice.name, choice.value]]);
if (reset)
  reset.onclick = () => {
    write([['status', ''], ...choices.map(({ name }) => [name, ''] as const)]);
    links[0]?.focus();
  };
addEventListener('hashchange', () => write([]));
// When everything else has run: what is late may only now be called so.
document.addEventListener('DOMContentLoaded', () => write([]));

/** What the fragment of a link leaves; nothing where it leaves all. */
function nameIn(fragment: string): string {
  return fragment.replace(/^#only-(all)?/, '');
}

/** A fragment that works without a script becomes an address that works with one. */
function write(chosen: readonly (readonly [name: string, value: string])[]): void {
  const address = new URL(location.href);
  const query = address.searchParams;
  const old = address.hash.startsWith('#only-');
  for (const [name, value] of old ? [['status', nameIn(address.hash)] as const, ...chosen] : chosen)
    value ? query.set(name, value) : query.delete(name);
  if (old) address.hash = '';
  history.replaceState(null, '', address);
  show(query);
}

/** What is asked for and is not there is not asked for. */
function show(query: URLSearchParams): void {
  const link = links.find(({ hash }) => nameIn(hash) === query.get('status')) ?? links[0];
  for (const each of links) each.ariaCurrent = String(each === link);
  for (const choice of choices) {
    choice.value = query.get(choice.name) ?? '';
    if (choice.selectedIndex < 0) choice.value = '';
  }
  const status = nameIn(link?.hash ?? '');
  const asked = choices.filter((choice) => choice !== sort && choice.value);
  for (const { row } of rows) row.hidden = !isOf(row, status) || asked.some(({ name, value }) => stands(row, name) !== value);
  arrange();
  tell(status !== '' || asked.length > 0);
}

/** What is only claimed is unknown too. */
function isOf({ dataset: { status } }: HTMLElement, asked: string): boolean {
  return !asked || status === asked || (status === 'claimed' && asked === 'unknown');
}

/** A row may have aged since the page was built. */
function stands(row: HTMLElement, name: string): string | undefined {
  return (name === 'age' && row.querySelector('.late')?.textContent.split(',')[0]) || row.dataset[name];
}

let arranged = '';

/** All rows into the one list, by the order that the choice names, else by day; or each back into its group. */
function arrange(): void {
  const { value, selectedOptions } = sort;
  if (value === arranged) return;
  arranged = value;
  const [option] = selectedOptions;
  const order = option?.dataset.order?.split('|');
  const rank = ({ row: { dataset } }: (typeof rows)[number]) =>
    order ? order.indexOf(dataset[value] ?? '') : Number(dataset.date?.replaceAll('-', '') ?? 1e8);
  const ranked = value ? rows.map((each) => ({ ...each, rank: rank(each) })).sort((a, b) => a.rank - b.rank) : rows;
  // A thousand rows that stand where they belong are left alone.
  for (const { row, home } of ranked) if (value || row.parentElement !== home) (value ? list : home)?.append(row);
  const [heading] = all('.one-list h2');
  if (heading) heading.textContent = `By ${option?.text}`;
}

/** Sets and groups without a row go, and with them, where some rows are chosen, what stands beside the groups. */
function tell(some: boolean): void {
  for (const set of sets) set.hidden = !set.parentElement?.querySelector('.part:not([hidden])');
  for (const group of groups) {
    const empty = !group.querySelector('.metric-row:not([hidden])');
    group.hidden = some ? empty || group.matches('.aside') : empty && group.querySelector('table.metric-table') !== null;
  }
  const left = rows.filter(({ row }) => !row.hidden).length;
  if (reset) reset.hidden = !some && !sort.value;
  if (found) found.textContent = reset?.hidden ? '' : `${left || 'None'} of ${rows.length} metrics`;
}
