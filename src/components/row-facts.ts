/** What the rows of a dashboard can be chosen and ordered by. */
import { shown } from '../charts/kinds.ts';
import type { Freshness, MetricResult } from '../model/report.ts';
import type { Basis, Day } from '../model/types.ts';
import { type GlyphName, statusWords } from './status.ts';

/** An outcome, as fragments and addresses name it. */
type Status = Exclude<GlyphName, 'not-applicable'> | 'untargeted';

/** What is known of a row; its attributes carry it into the page. */
export interface RowFacts {
  /** Its outcome; `claimed` of the unknown that is only claimed. */
  readonly status: Status;
  /** Who answers for it. */
  readonly owner: string;
  /** That of the value that counts, `claimed` where there are only claims. */
  readonly basis: Basis | 'none';
  /** Whether it tells early or late. */
  readonly indicator: 'leading' | 'lagging' | 'none';
  /** That of the value that counts against its cadence. */
  readonly age: Freshness['state'];
  /** The day of the value that counts. */
  readonly date?: Day | undefined;
}

/** What may be chosen one by one; the status is chosen by links, which need no script. */
export type Aspect = 'owner' | 'basis' | 'indicator' | 'age';

/** One of the values of an aspect, as it stands in attributes and in the address, and as it is read. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A list to choose from. */
export interface Choice {
  readonly name: Aspect;
  /** What stands before it. */
  readonly label: string;
  readonly options: readonly Option[];
}

/** A way to order the rows. */
export interface Order extends Option {
  /** The values of that aspect from first to last, parted by `|`; none where the day decides. */
  readonly order?: string | undefined;
}

/** Stands for nobody and nothing. */
const NONE = 'none';

const BASES = { independent: 'independent', measured: 'measured', reported: 'reported', claimed: 'only claimed', none: 'no value' };
const INDICATORS = { leading: 'leading', lagging: 'lagging', none: 'neither' };
const AGES = { stale: 'stale', overdue: 'overdue', fresh: 'in time', none: 'no day due' };
const STATUSES = ['missed', 'unknown', 'claimed', 'pending', 'met', 'untargeted'] satisfies readonly Status[];

/** What a metric is chosen and ordered by. */
export function rowFacts(metric: MetricResult): RowFacts {
  const { outcome, reason, value, owner, indicator, freshness } = shown(metric);
  const { glyph } = statusWords(outcome, reason);
  return {
    status: glyph === 'not-applicable' ? 'untargeted' : glyph,
    owner: owner ?? NONE,
    basis: value?.basis ?? (glyph === 'claimed' ? 'claimed' : NONE),
    indicator: indicator ?? NONE,
    age: freshness.state,
    date: value?.date,
  };
}

/** The lists of a page; none of what is the same in all rows. */
export function choicesOf(rows: readonly RowFacts[]): readonly Choice[] {
  const owners = [...new Set(rows.map(({ owner }) => owner))].filter((owner) => owner !== NONE).toSorted();
  const choices: readonly Choice[] = [
    {
      name: 'owner',
      label: 'Owner',
      options: [...owners.map((owner) => ({ value: owner, label: owner })), { value: NONE, label: 'none named' }],
    },
    { name: 'basis', label: 'Basis', options: optionsOf(BASES) },
    { name: 'indicator', label: 'Indicator', options: optionsOf(INDICATORS) },
    { name: 'age', label: 'Age', options: optionsOf(AGES) },
  ];
  return choices.map((choice) => ({ ...choice, options: used(choice, rows) })).filter(({ options }) => options.length > 1);
}

/** The ways to order the rows of a page, those first that need attention: what is missed, what is old. */
export function ordersOf(rows: readonly RowFacts[], choices: readonly Choice[]): readonly Order[] {
  const orderOf = (name: Aspect) =>
    choices
      .find((choice) => choice.name === name)
      ?.options.map(({ value }) => value)
      .join('|');
  const orders: readonly (Order | false)[] = [
    new Set(rows.map(({ status }) => status)).size > 1 && { value: 'status', label: 'status, missed first', order: STATUSES.join('|') },
    new Set(rows.map(({ date }) => date)).size > 1 && { value: 'age', label: 'age, oldest first' },
    { value: 'owner', label: 'owner', order: orderOf('owner') },
    { value: 'basis', label: 'basis, best first', order: orderOf('basis') },
    { value: 'indicator', label: 'indicator', order: orderOf('indicator') },
  ];
  return orders.filter((one) => one !== false).filter(({ value, order }) => value === 'age' || order !== undefined);
}

function optionsOf(labels: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** The page ages before its reader, so every age can come to be. */
function used({ name, options }: Choice, rows: readonly RowFacts[]): readonly Option[] {
  const there = new Set<string>(rows.map((row) => row[name]));
  if (name === 'age') return there.size > 1 || !there.has(NONE) ? options : [];
  return options.filter(({ value }) => there.has(value));
}
