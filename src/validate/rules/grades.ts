import { numberMeant } from '../../model/number-meant.ts';
import { exact, parseAmount, unitFactor } from '../../model/quantity.ts';
import { readTyped } from '../../model/typed-value.ts';
import { yamlMap } from '../../model/yaml-text.ts';
import type { AuthoredMetric, Reading } from '../../schemas/authored.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import { suggest } from '../nearest.ts';
import { readingsOf } from '../readings.ts';
import type { Rule } from '../rule.ts';

/** Grades are steps of a scale, all other values are numbers within their maximum. */
export const grades: Rule = {
  name: 'grades',
  summary: 'A grade has a scale and its values are steps of it; other values are numbers, none above its maximum.',
  why: 'A grade means something only on its scale, and a number only below its maximum. What lies outside is nearly always a slip of the hand.',
  example: inFile(
    'data/snapshots/county-audit/2026-05-10.yaml',
    ['date: 2026-05-10', 'recorded: 2026-05-12', 'basis: independent', 'values: { safety-grade: E }'],
    '"E" is not on the scale',
    ['date: 2026-05-10', 'recorded: 2026-05-12', 'basis: independent', 'values: { safety-grade: B }'],
  ),
  check: ({ metrics, snapshots }) => {
    const byId = new Map(metrics.map((file) => [file.id, file.data]));
    return [
      ...metrics.flatMap(({ path, data }) => scaled(path, data)),
      ...snapshots.flatMap(({ path, data }) =>
        readingsOf(data).flatMap(({ metric, at, reading }): Finding[] => {
          const of = byId.get(metric) ?? byId.get(metric.split('/')[0] as string);
          const words = of && (wrong(reading.value, of) ?? notOneStep(reading, of));
          return words ? [{ path, at, ...words }] : [];
        }),
      ),
    ];
  },
};

function scaled(path: string, { unit, scale }: AuthoredMetric): Finding[] {
  if ((unit === 'grade') === (scale !== undefined)) return [];
  if (scale)
    return [
      { path, at: ['scale'], part: 'key', message: `a metric in ${unit} has no scale`, hint: 'write `unit: grade`, or delete the scale' },
    ];
  return [{ path, at: ['unit'], message: 'a grade needs a scale', hint: 'write its steps, best first: `scale: [A+, A, B, C]`' }];
}

/** The ends of ranges and bounds are numbers. */
function notOneStep({ low, high, below, above }: Reading, { scale }: AuthoredMetric): Pick<Finding, 'message' | 'hint'> | undefined {
  if (!scale || [low, high, below, above].every((end) => end === undefined)) return undefined;
  return { message: 'a grade is one step of its scale, not a range or a bound', hint: `write one of ${scale.join(', ')}` };
}

function wrong(
  value: number | string | undefined,
  { unit, scale, maximum }: AuthoredMetric,
): Pick<Finding, 'message' | 'hint'> | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number') {
    if (scale) return { message: `${value} is not on the scale`, hint: `write one of ${scale.join(', ')}` };
    if (maximum === undefined || value <= maximum) return undefined;
    return { message: `${value} is above the maximum of ${maximum}`, hint: 'look at the unit and the decimal point' };
  }
  if (!scale) return { message: `"${value}" is a text, the metric is in ${unit}`, hint: numberHint(value, unit) };
  return scale.includes(value) ? undefined : { message: `"${value}" is not on the scale`, hint: suggest(value, scale) };
}

/** What to write in the place of a text: a range, a bound or a failure in the form that files have, else the number that was meant. */
function numberHint(value: string, unit: string): string {
  const read = readTyped(value, { unit });
  const [form] = Object.keys(read);
  if (form === 'low' || form === 'below' || form === 'above') return `write ${yamlMap(read as Readonly<Record<string, number>>)}`;
  if (NOTHING.test(value.trim())) return 'delete the line, or say why there is no value: { failed: the server stopped }';
  if ('failed' in read) return `write ${yamlMap(read)}`;
  const [amount, meant] = [parseAmount(value), numberMeant(value)];
  const factor = amount && amount.unit !== '' ? unitFactor(amount.unit, unit) : undefined;
  if (amount && factor !== undefined && factor !== 1) return `write ${exact(amount.number * factor)}: the metric is in ${unit}`;
  return meant ? `write ${meant.number}, ${meant.without}` : `write the number in ${unit}, without its unit`;
}

/** Ways to say that there is none. */
const NOTHING = /^(?:n\/?a|none|unknown|failed|tbd|todo|[-–—?])$/i;
