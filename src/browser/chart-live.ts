/** Makes a chart live: the same spec, drawn in its place, walked by pointer and keys, cut to a time, and compared with itself. */
import { differenceWords } from '../charts/difference.ts';
import { type ChartPoint, nearestTo, pointsOf, pointWords, walked } from '../charts/points.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { publishedView, seenAs, type View } from '../charts/view.ts';
import looks from '../styles/chart-live.css?url';
import { controlsFor, HINT } from './chart-controls.ts';
import { save } from './chart-download.ts';
import { type LayoutName, stageFor } from './chart-stage.ts';

/** What the listener (chart.ts) may ask for, by the name of an act in an event. */
interface LiveChart {
  /** Takes the place of the picture. */
  readonly take: () => void;
  /** The same, with the buttons, or puts the picture back where they are shown. */
  readonly open: () => void;
}

/** The style sheet of what only scripts show, once it holds; fails where that cannot be had. */
const dressed = new Promise((resolve, reject) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = looks;
  link.onload = resolve;
  link.onerror = reject;
  document.head.append(link);
});

const charts = new WeakMap<HTMLElement, Promise<LiveChart>>();

document.addEventListener('reach', ({ target, detail }: CustomEventInit<keyof LiveChart> & Event) => {
  const figure = target as HTMLElement;
  const chart = charts.get(figure) ?? liveChart(figure);
  charts.set(figure, chart);
  chart.then((one) => detail && one[detail]()).catch(() => charts.delete(figure));
});

/** Fetches the spec of a figure; fails where that cannot be had. */
async function liveChart(figure: HTMLElement): Promise<LiveChart> {
  const address = figure.dataset.live as string;
  const [response] = await Promise.all([fetch(address), dressed]);
  const whole: ChartSpec = await response.json();
  const plot = figure.querySelector('.plot') as HTMLElement;
  const button = figure.querySelector('button') as HTMLButtonElement;
  const subtitle = figure.querySelector('figcaption p') as HTMLElement;
  const stage = stageFor(plot.ariaLabel ?? '');
  const told = document.createElement('p');
  told.className = 'hidden';
  told.ariaLive = 'polite';

  let view = publishedView(whole);
  let seen = whole;
  let points: readonly (readonly ChartPoint[])[] = [];
  let here: ChartPoint | undefined;
  let picked: readonly ChartPoint[] = [];
  /** Put back under the pointer, the picture rests until the pointer has left it. */
  let rests = false;

  const draw = () => {
    seen = seenAs(whole, view);
    const name = layoutOf(plot);
    stage.draw(seen, name);
    points = pointsOf(seen, name);
    [here, picked] = [undefined, []];
    controls.press(view);
    controls.say(HINT);
    subtitle.textContent = seen.subtitle;
  };
  const show = (point: ChartPoint | undefined) => {
    here = point;
    stage.show(point, picked);
  };
  const look = (change: Partial<View>) => {
    view = { ...view, ...change };
    draw();
  };
  const name = address.replace(/^.*\/|\.chart\.json$/g, '');
  const controls = controlsFor(whole, { look, save: (format) => save(stage.drawing(), seen, name, format) });

  /** The second point is held against the first; a third begins anew. */
  const pick = () => {
    if (!here) return;
    picked = picked.length === 1 ? [...picked, here] : [here];
    open();
    const [one, other] = picked as [ChartPoint, ChartPoint?];
    controls.say(other ? differenceWords(one, other, seen) : `${pointWords(one)}: now pick another point.`);
    stage.show(here, picked);
  };

  const take = () => {
    if (stage.element.isConnected || rests) return;
    subtitle.style.minHeight = `${subtitle.offsetHeight}px`;
    plot.after(stage.element, told);
    plot.classList.add('taken');
    draw();
  };
  const open = () => {
    rests = false;
    take();
    button.ariaExpanded = 'true';
    if (!controls.element.isConnected) button.after(controls.element);
  };
  const putBack = () => {
    const hadFocus = stage.element.contains(document.activeElement) || controls.element.contains(document.activeElement);
    for (const element of [stage.element, told, controls.element]) element.remove();
    plot.classList.remove('taken');
    button.ariaExpanded = 'false';
    view = publishedView(whole);
    [subtitle.textContent, subtitle.style.minHeight] = [whole.subtitle, ''];
    rests = plot.matches(':hover');
    if (hadFocus) button.focus();
  };

  stage.element.addEventListener('pointermove', (event) => show(nearestTo(...placeOf(event, stage.drawing(), seen), points)));
  stage.element.addEventListener('pointerleave', () => show(undefined));
  stage.element.addEventListener('click', (event) => {
    show(nearestTo(...placeOf(event, stage.drawing(), seen), points));
    pick();
  });
  stage.element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') pick();
    else {
      const next = event.ctrlKey || event.metaKey || event.altKey ? undefined : walked(event.key, here, points);
      if (!next) return;
      show(next);
      told.textContent = pointWords(next);
    }
    event.preventDefault();
  });
  plot.parentElement?.addEventListener('pointerleave', () => (rests = false));
  figure.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && stage.element.isConnected) putBack();
  });
  whenLookChanges(plot, () => stage.element.isConnected && draw());
  return { take, open: () => (button.ariaExpanded === 'true' ? putBack() : open()) };
}

/** Which of the two drawings is shown at this width. */
function layoutOf(plot: HTMLElement): LayoutName {
  const wide = plot.querySelector('.wide');
  return wide && getComputedStyle(wide).display !== 'none' ? 'wide' : 'narrow';
}

/** The place of a pointer in the pixels of the drawing. */
function placeOf({ clientX, clientY }: MouseEvent, drawing: SVGElement, { layouts }: ChartSpec): [number, number] {
  const { left, top, width } = drawing.getBoundingClientRect();
  const scale = (drawing.classList.contains('wide') ? layouts.wide : layouts.narrow).width / width;
  return [(clientX - left) * scale, (clientY - top) * scale];
}

/** Another width, another theme, other colours of the reader's own. */
function whenLookChanges(plot: HTMLElement, act: () => void): void {
  let width = plot.clientWidth;
  new ResizeObserver(() => {
    if (plot.clientWidth === width) return;
    width = plot.clientWidth;
    act();
  }).observe(plot);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) matchMedia(query).addEventListener('change', act);
  new MutationObserver(act).observe(document.documentElement, { attributes: true });
}
