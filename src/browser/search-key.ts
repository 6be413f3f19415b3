/** The link in the head of the page, and the key that it names, open the search, which is loaded only then; else the link leads to its page. */
const link = document.querySelector('.find') as HTMLAnchorElement;
const KEY = 'aria-keyshortcuts';

link.setAttribute(KEY, '/');
link.addEventListener('click', (event) => event.shiftKey || open(event));
document.addEventListener('keydown', (event) => {
  if (event.key === link.getAttribute(KEY) && !(event.target as Element).closest('input,select,textarea,dialog')) open(event);
});

function open(event: MouseEvent | KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  import('./search.ts').then(
    ({ openSearch }) => openSearch(link),
    () => location.assign(link.href),
  );
}
