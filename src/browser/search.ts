/** The dialog of the search. Escape closes it and gives the focus back, as the browser does with every dialog. */
import sheet from '../styles/search.css?url';
import { fitBox, ON_PAGE } from './search-box.ts';
import { make } from './search-rows.ts';

export { fitBox, ON_PAGE };

/** So many results of a kind are listed; the page of the search lists more. */
const MOST = 6;

let opening: Promise<HTMLDialogElement> | undefined;

/** Opens it, or goes to the field on the page of the search; `link` leads to that page. */
export async function openSearch(link: HTMLAnchorElement): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('#search-field');
  if (field) return field.focus();
  opening ??= dialogFor(link);
  const dialog = await opening;
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

async function dialogFor(link: HTMLAnchorElement): Promise<HTMLDialogElement> {
  const input = make('input', {
    ...{ type: 'text', role: 'combobox', placeholder: 'Metric, criterion, release, review', 'aria-label': 'Search' },
    ...{ 'aria-controls': 'search-list', 'aria-expanded': 'false', 'aria-autocomplete': 'list' },
    ...{ autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'go' },
  });
  const close = make('button', { type: 'button' }, 'Close');
  const said = make('p', { role: 'status', class: 'tells' });
  const list = make('div', { role: 'listbox', id: 'search-list', 'aria-label': 'Results', class: 'finds' });
  const dialog = make(
    'dialog',
    { class: 'search', 'aria-label': 'Search' },
    make('div', { class: 'seek' }, input, close),
    said,
    list,
    foot(link),
  );
  close.addEventListener('click', () => dialog.close());
  // A result may stand on this very page, and beside the dialog is not in it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target as Element).closest('a')) dialog.close();
  });
  await styled();
  document.body.append(dialog);
  void fitBox({ input, list, said, home: new URL('..', link.href).href, most: MOST });
  return dialog;
}

/** What the keys do; a key that is a character can be switched off, since who speaks to the browser may say it unawares. */
function foot(link: HTMLAnchorElement): HTMLElement {
  const off = make('button', { type: 'button' }, 'Switch / off on this page');
  off.addEventListener('click', () => {
    link.removeAttribute('aria-keyshortcuts');
    off.remove();
  });
  const keys = make('span', { class: 'keys' }, '↑ ↓ to choose, Enter to go there, Esc to close');
  return make('p', { class: 'below' }, keys, ' ', make('a', { href: link.href }, 'Everything from A to Z'), ' ', off);
}

function styled(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const style = make('link', { rel: 'stylesheet', href: sheet });
  style.addEventListener('load', () => resolve());
  style.addEventListener('error', () => resolve());
  document.head.append(style);
  return promise;
}
