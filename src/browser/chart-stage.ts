/** Where a live chart is drawn: a canvas with the values, exactly under a drawing in SVG that has the axes and the words. */
import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { type Colours, chartConfig } from '../charts/config.ts';
import type { ChartPoint } from '../charts/points.ts';
import { pointWords } from '../charts/points.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { chartDrawing } from '../charts/svg.ts';
import { SVG, svgElement } from './svg-dom.ts';

Chart.register(LineController, LinearScale, LineElement, PointElement);

/** A layout of a chart. */
export type LayoutName = keyof ChartSpec['layouts'];

/** What stands over the picture while the chart is live. */
export interface Stage {
  readonly element: HTMLElement;
  /** Draws a chart anew, whatever was drawn before. */
  readonly draw: (spec: ChartSpec, name: LayoutName) => void;
  /** Marks a point and says what it says; nothing where there is none. */
  readonly show: (point: ChartPoint | undefined, picked: readonly ChartPoint[]) => void;
  /** The drawing with everything in it. */
  readonly drawing: () => SVGElement;
}

/** An empty stage. */
export function stageFor(label: string): Stage {
  const element = document.createElement('div');
  const readout = document.createElement('p');
  readout.className = 'readout';
  element.tabIndex = 0;
  element.role = 'application';
  element.ariaRoleDescription = 'chart';
  element.ariaLabel = `${label}. Arrow keys move from point to point, Enter picks two to compare, Escape puts the picture back.`;
  let chart: Chart<'line', { x: number; y: number }[]> | undefined;
  let drawing = document.createElementNS(SVG, 'svg') as SVGElement;
  let [width, height] = [1, 1];

  const draw = (spec: ChartSpec, name: LayoutName) => {
    chart?.destroy();
    ({ width, height } = spec.layouts[name]);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    drawing = svgElement(chartDrawing(spec, name));
    drawing.ariaHidden = 'true';
    element.className = `live ${name}`;
    element.replaceChildren(canvas, drawing, readout);
    readout.hidden = true;
    const config = chartConfig(spec, name, coloursOf(element));
    // A whole number of the screen's pixels, and a bit, since Chart.js rounds down: else all of it would be blurred.
    const across = Math.round(window.devicePixelRatio * drawing.getBoundingClientRect().width);
    const devicePixelRatio = (across + 0.01) / width;
    chart = new Chart(canvas, { ...config, options: { ...config.options, devicePixelRatio } });
    // Chart.js has written its size into it; here that of the drawing holds.
    canvas.removeAttribute('style');
  };

  const show: Stage['show'] = (point, picked) => {
    for (const old of drawing.querySelectorAll('.here')) old.remove();
    drawing.append(...picked.map((one) => ringAt(one, 'here picked')), ...(point ? [ringAt(point, 'here')] : []));
    readout.hidden = !point;
    if (!point) return;
    readout.textContent = pointWords(point);
    readout.classList.toggle('before', point.x > width / 2);
    readout.classList.toggle('below', point.y < height / 4);
    // What is only moved by a transform shifts no layout.
    const scale = element.clientWidth / width;
    readout.style.translate = `${point.x * scale}px ${point.y * scale}px`;
  };
  return { element, draw, show, drawing: () => drawing };
}

function ringAt({ x, y }: ChartPoint, look: string): SVGElement {
  return svgElement({ tag: 'circle', attributes: { class: look, cx: x, cy: y, r: 7 }, children: [] });
}

/** The colours as the theme has them now; a canvas knows no custom properties. */
function coloursOf(element: HTMLElement): Colours {
  const probe = document.createElement('span');
  element.append(probe);
  const [ink, soft, unknown, paper, missed] = ['ink', 'soft', 'unknown', 'paper', 'missed'].map((name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  }) as [string, string, string, string, string];
  probe.remove();
  return { ink, soft, unknown, paper, missed };
}
