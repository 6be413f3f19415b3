/** Random snapshots: values of every form, late records, remarks on earlier ones, breaks, and evidence that expires. */
import type { AuthoredRun } from '../../../src/model/authored-set.ts';
import type { AuthoredSnapshot, Reading, Value } from '../../../src/schemas/authored.ts';
import type { Chance } from './chance.ts';
import { dayIn, daysAfter, LAST_DAY } from './days.ts';
import type { Made } from './metrics.ts';

/** The sources; only the lab is independent. */
export const SOURCES = ['desk', 'lab', 'press'] as const;
const BASES = ['claimed', 'reported', 'measured', 'independent'] as const;
const NUMBERS = (value: number | string): value is number => typeof value === 'number';

/** Snapshots of these metrics between two days; remarks are about those before, too. */
export function snapshotsOf(
  metrics: readonly Made[],
  count: number,
  random: Chance,
  span: readonly [string?, string?] = [],
): AuthoredRun[] {
  const days = Array.from({ length: count }, () => dayIn(random, ...span)).sort();
  const made: AuthoredRun[] = [];
  for (const [index, date] of days.entries()) {
    const one = snapshot(`${date}-${span[0] ?? ''}${index}`, date, metrics, made, random);
    if (saysSomething(one)) made.push(one);
  }
  return made;
}

/** One that was drawn without a value, a break or a remark would be refused. */
function saysSomething({ data }: AuthoredRun): boolean {
  const { values = {}, subjects = {}, breaks = {}, corrects = [], retracts = [], refutes = [], disputes = [] } = data;
  return [values, subjects, breaks, corrects, retracts, refutes, disputes].some((part) => Object.keys(part).length > 0);
}

function snapshot(name: string, date: string, metrics: readonly Made[], before: readonly AuthoredRun[], random: Chance): AuthoredRun {
  const source = random.pick(SOURCES);
  const bases = source === 'lab' ? BASES : BASES.slice(0, 3);
  const values = random.some(metrics, 55).flatMap(({ values }) => Object.entries(values));
  const own = Object.fromEntries(values.map(([id, all]) => [id, someValue(all, bases, random)]));
  const pot = Object.fromEntries(random.some(values, 30).map(([id, all]) => [id, random.pick(all)]));
  const recorded = random.maybe(70) ? date : dayIn(random, date, LAST_DAY);
  const dated = random.pick(['date', 'date', 'date', 'date', 'published', 'seen'] as const);
  const data: AuthoredSnapshot = {
    [dated]: date,
    recorded,
    basis: random.pick(bases.slice(random.maybe(15) ? 0 : 1)),
    values: own,
    ...(random.maybe(25) && { subjects: { pot } }),
    ...(random.maybe(25) && { conditions: { mode: random.pick(['cold', 'warm']) } }),
    ...(random.maybe(15) && { evidence: { title: 'a film', expires: daysAfter(date, random.pick([0, 20, 60])) } }),
    ...(random.maybe(35) && { breaks: Object.fromEntries(random.some(values, 50).map(([id]) => [id, 'new machine'])) }),
  };
  return {
    id: `${source}/${name}`,
    path: `data/snapshots/${source}/${name}.json`,
    source,
    data: { ...data, ...remarksIn(data, before, random) },
  };
}

/** A value of a metric in any of the forms in which one may be stated. */
export function someValue(all: readonly (number | string)[], bases: readonly NonNullable<Reading['basis']>[], random: Chance): Value {
  const value = random.pick(all);
  const way = random.int(100);
  if (way < 62) return value;
  if (way < 70) return { failed: 'it broke' };
  if (way < 76) return { value, basis: random.pick(bases) };
  if (way < 80) return { value, duration: random.pick(['1 hour', '4 hours', '2 days']) };
  if (way < 83) return { value, refuted: 'the log says otherwise' };
  if (way < 88) return [{ value }, { value: random.pick(all), basis: random.pick(bases) }];
  if (!NUMBERS(value)) return value;
  if (way < 92) return { low: value, high: value + random.pick([1, 40]) };
  if (way < 94) return { below: value };
  if (way < 96) return { above: value };
  return { value, spread: random.pick([0, 1, 10]) };
}

/** Remarks on one snapshot before it that was recorded by then. */
function remarksIn(data: AuthoredSnapshot, before: readonly AuthoredRun[], random: Chance): Partial<AuthoredSnapshot> {
  const known = before.filter((one) => one.data.recorded <= data.recorded);
  if (known.length === 0 || !random.maybe(30)) return {};
  const about = random.pick(known);
  const ids = random.some(Object.keys(about.data.values ?? {}), 50);
  const kind = random.pick(['corrects', 'retracts', 'refutes', 'disputes'] as const);
  const remark = { snapshot: about.id, reason: 'it was wrong', ...(ids.length > 0 && random.maybe(60) && { metrics: ids }) };
  // Only what is founded at least as well may dispute.
  return kind === 'disputes' && data.basis !== 'independent' ? { retracts: [remark] } : { [kind]: [remark] };
}
