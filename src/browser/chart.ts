/** Waits for a reader to reach for a chart; only then is what makes it live asked for. */
// Bundled by itself, as a worker would be: else the two would share chunks, and every page would have more to ask for.
import address from './chart-live.ts?worker&url';

for (const figure of document.querySelectorAll<HTMLElement>('[data-live]')) wait(figure);

/** A bundle of its own gives nothing away, so it is spoken to by events. What could not be fetched is tried again the next time. */
function wait(figure: HTMLElement): void {
  const button = figure.querySelector('button') as HTMLButtonElement;
  const reach = (detail?: 'take' | 'open') =>
    import(/* @vite-ignore */ address).then(
      () => figure.dispatchEvent(new CustomEvent('reach', { bubbles: true, detail })),
      () => {},
    );
  figure.querySelector('.plot')?.addEventListener('pointerenter', () => reach('take'));
  button.addEventListener('focus', () => reach());
  button.addEventListener('click', () => reach('open'));
  button.hidden = false;
}
