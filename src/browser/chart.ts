/** Waits for a reader to reach for a chart; only then is what makes it live asked for. */

for (const figure of document.querySelectorAll<HTMLElement>('[data-live]')) wait(figure);

function wait(figure: HTMLElement): void {
  const button = figure.querySelector('button') as HTMLButtonElement;
  let live: Promise<import('./chart-live.ts').LiveChart> | undefined;
  /** What could not be fetched is tried again the next time; until then the picture is what it was. */
  const reach = (act: 'take' | 'open') => {
    live ??= import('./chart-live.ts').then(({ liveChart }) => liveChart(figure));
    live.then((chart) => chart[act]()).catch(() => (live = undefined));
  };
  figure.querySelector('.plot')?.addEventListener('pointerenter', () => reach('take'));
  button.addEventListener('focus', () => reach('take'));
  button.addEventListener('click', () => reach('open'));
  button.hidden = false;
}
