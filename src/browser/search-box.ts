/** A field with a list of what it names: the combobox of WAI-ARIA. The field keeps the focus; the arrows move through the list, Enter follows. */
import { type Found, finder, type SearchGroup } from '../model/search.ts';
import { groupsOf, make } from './search-rows.ts';

/** So many of a kind are listed on the page of the search: more would take the time in which somebody types the next letter. */
export const ON_PAGE = 100;

/** What it is made of. */
export interface Box {
  readonly input: HTMLInputElement;
  /** Holds the results. */
  readonly list: HTMLElement;
  /** Says how many there are. */
  readonly said: HTMLElement;
  /** The address of the front page, with its slash. */
  readonly home: string;
  /** So many of a kind at most. */
  readonly most: number;
  /** Is told of every change. */
  readonly onQuery?: (query: string) => void;
}

/** Gives the field its behaviour, as soon as the index is there. */
export async function fitBox(box: Box): Promise<void> {
  const { input, said, home } = box;
  try {
    const answer = await fetch(`${home}search.json`);
    if (!answer.ok) throw new Error(`no index: ${answer.status}`);
    const groups = (await answer.json()) as readonly SearchGroup[];
    const find = finder(groups);
    const among = `Among ${counts(groups)}`;
    const show = () => showFound(box, find(input.value), among);
    input.addEventListener('input', show);
    input.addEventListener('keydown', (event) => press(box, event));
    show();
  } catch {
    said.textContent = 'The index could not be loaded.';
  }
}

function showFound(box: Box, found: Found, among: string): void {
  const { input, list, said, home, most, onQuery } = box;
  const query = input.value.trim();
  const isCut = most < ON_PAGE && found.groups.some(({ entries }) => entries.length > most);
  const amount = found.count > ON_PAGE ? 'More' : `All ${found.count}`;
  const href = `${home}search/?q=${encodeURIComponent(query)}`;
  const all = make('a', { role: 'option', id: 'found-all', class: 'all', href, tabindex: '-1' }, `${amount} on one page`);
  list.replaceChildren(...groupsOf(found, home, most), ...(isCut ? [all] : []));
  list.hidden = found.count === 0;
  list.scrollTop = 0;
  said.textContent = query === '' ? among : sentence(found);
  input.setAttribute('aria-expanded', String(found.count > 0));
  choose(box, optionsOf(box)[0]);
  onQuery?.(query);
}

/** `12 found: 8 metrics, 4 criteria`. */
function sentence({ count, exact, groups }: Found): string {
  if (count === 0) return 'Nothing has these words.';
  if (!exact) return `Nothing has these words. The nearest:`;
  return `${count} found: ${counts(groups)}`;
}

function counts(groups: readonly SearchGroup[]): string {
  return groups.map(({ kind, noun, entries }) => `${entries.length} ${entries.length === 1 ? noun : kind.toLowerCase()}`).join(', ');
}

function press(box: Box, event: KeyboardEvent): void {
  const options = optionsOf(box);
  const at = options.findIndex((option) => option.id === box.input.getAttribute('aria-activedescendant'));
  if (event.isComposing || options.length === 0) return;
  if (event.key === 'ArrowDown') go(box, options[(at + 1) % options.length]);
  else if (event.key === 'ArrowUp') go(box, options.at(at - 1));
  else if (event.key === 'Enter') options[at]?.click();
  else return;
  event.preventDefault();
}

function go(box: Box, option: HTMLElement | undefined): void {
  choose(box, option);
  option?.scrollIntoView({ block: 'nearest' });
}

function choose(box: Box, option: HTMLElement | undefined): void {
  for (const each of optionsOf(box)) each.setAttribute('aria-selected', String(each === option));
  box.input.setAttribute('aria-activedescendant', option?.id ?? '');
}

function optionsOf({ list }: Box): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role=option]')];
}
