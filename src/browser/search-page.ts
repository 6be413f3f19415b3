/** The field on the page of the search: what it asks for stands in the address, and its results take the place of the list of everything. */
const input = document.querySelector('#search-field') as HTMLInputElement;
const everything = document.querySelector('#everything') as HTMLElement;
const asked = new URLSearchParams(location.search).get('q') ?? '';

if (asked === '') input.addEventListener('focus', load, { once: true });
else {
  input.value = asked;
  void load();
}

async function load(): Promise<void> {
  const [list, said] = [document.querySelector('#search-list'), document.querySelector('#search-said')] as [HTMLElement, HTMLElement];
  const { fitBox, ON_PAGE } = await import('./search.ts');
  await fitBox({ input, list, said, home: new URL('..', location.href).href, most: ON_PAGE, onQuery });
}

function onQuery(query: string): void {
  everything.hidden = query !== '';
  history.replaceState(undefined, '', query === '' ? location.pathname + location.hash : `?q=${encodeURIComponent(query)}`);
}

export {};
