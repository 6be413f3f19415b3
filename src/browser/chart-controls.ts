/** The plain buttons below a live chart: time, scale, others, downloads, and what two points differ by. */
import type { ChartSpec } from '../charts/spec.ts';
import { hasLogarithm, isShorter, type Range, type View } from '../charts/view.ts';

/** What the buttons do. */
export interface Acts {
  readonly look: (change: Partial<View>) => void;
  readonly save: (format: 'svg' | 'png') => void;
}

/** The row of buttons. */
export interface Controls {
  readonly element: HTMLElement;
  /** Presses in what is seen. */
  readonly press: (view: View) => void;
  /** Says how two points differ, or how to pick them. */
  readonly say: (words: string) => void;
}

/** What stands there until two points are picked. */
export const HINT = 'Pick two points, by Enter or a press, to compare them.';

interface Choice {
  readonly text: string;
  readonly act: () => void;
  readonly isOn?: (view: View) => boolean;
  readonly isUseless?: boolean;
}

/** The buttons that make sense for a chart. */
export function controlsFor(spec: ChartSpec, { look, save }: Acts): Controls {
  const range = (value: Range, text: string): Choice => ({
    text,
    act: () => look({ range: value }),
    isOn: (view) => view.range === value,
    isUseless: !isShorter(spec, value),
  });
  const scale = (value: View['scale'], text: string): Choice => ({
    text,
    act: () => look({ scale: value }),
    isOn: (view) => view.scale === value,
    isUseless: !hasLogarithm(spec),
  });
  const canHide = spec.lines.some(({ own }) => !own) && (spec.lines.some(({ own }) => own) || spec.marks.length > 0);
  const others: Choice = { text: 'Others', act: () => {}, isOn: (view) => view.others, isUseless: !canHide };
  const groups: readonly (readonly [string, readonly Choice[]])[] = [
    ['Time', [range('3 months', '3 months'), range('1 year', '1 year'), range('all', 'All')]],
    ['Scale', [scale('linear', 'Linear'), scale('log', 'Log')]],
    ['Shown besides', [others]],
    [
      'Download',
      [
        { text: 'SVG', act: () => save('svg') },
        { text: 'PNG', act: () => save('png') },
      ],
    ],
  ];
  const switches: [HTMLButtonElement, Choice][] = [];
  const element = document.createElement('div');
  element.className = 'controls';
  for (const [label, choices] of groups) {
    if (choices.filter(({ isUseless }) => !isUseless).length < (label === 'Time' || label === 'Scale' ? 2 : 1)) continue;
    element.append(group(label, choices, switches));
  }
  const status = document.createElement('p');
  status.role = 'status';
  status.textContent = HINT;
  element.append(status);
  const press = (view: View) => {
    for (const [button, { isOn }] of switches) if (isOn) button.ariaPressed = String(isOn(view));
  };
  for (const [button, choice] of switches)
    button.addEventListener('click', choice === others ? () => look({ others: button.ariaPressed !== 'true' }) : choice.act);
  return { element, press, say: (words) => (status.textContent = words) };
}

function group(label: string, choices: readonly Choice[], switches: [HTMLButtonElement, Choice][]): HTMLElement {
  const element = document.createElement('div');
  element.role = 'group';
  element.ariaLabel = label;
  for (const choice of choices) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = choice.text;
    button.disabled = choice.isUseless ?? false;
    switches.push([button, choice]);
    element.append(button);
  }
  return element;
}
