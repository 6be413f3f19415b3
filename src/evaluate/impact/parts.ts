/** What the scorecard is made of, and how a change alters that. */
import type { FieldChange, PartImpact } from '../../model/impact.ts';
import type { Criterion, Scorecard } from '../../model/types.ts';
import type { Sides } from './judged-side.ts';
import { ruleFields } from './rules.ts';

/** What came, went or is described otherwise, kind by kind; rules, targets and figures are told elsewhere. */
export function partImpacts({ from, to }: Sides): readonly PartImpact[] {
  const [before, after] = [partsOf(from.scorecard), partsOf(to.scorecard)];
  return after.flatMap(({ kind, all }, index) => {
    const rules = ruleFields(to.scorecard, kind);
    const old = new Map(before[index]?.all.map((one) => [one.id, one]));
    const now = new Set(all.map(({ id }) => id));
    const kept = all.flatMap((one) => impact(kind, one, old.get(one.id), rules));
    const gone = [...old.values()].filter(({ id }) => !now.has(id));
    return [...kept, ...gone.map(({ id, title }) => ({ kind, id, title, change: 'removed' as const, fields: [] }))];
  });
}

/** Something with a name, and all that is said of it. */
interface Described {
  readonly id: string;
  readonly title: string;
}

function partsOf(scorecard: Scorecard): readonly { readonly kind: PartImpact['kind']; readonly all: readonly Described[] }[] {
  const { categories, metrics, releases, sources, subjects } = scorecard;
  const everyMetric = metrics.flatMap((one) => [one, ...one.parts]);
  return [
    { kind: 'category', all: categories },
    { kind: 'metric', all: everyMetric.map(({ targets: _t, parts: _p, path: _f, ...metric }) => metric) },
    { kind: 'release', all: releases.map(({ path: _f, groups: _g, ...release }) => release) },
    { kind: 'criterion', all: releases.flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria.map(described))) },
    { kind: 'source', all: sources },
    { kind: 'subject', all: subjects },
  ];
}

/** How a criterion is decided is a rule, and its targets are told by themselves. */
function described({ clause: _c, ...criterion }: Criterion): Described {
  return criterion;
}

function impact(kind: PartImpact['kind'], now: Described, past: Described | undefined, rules: ReadonlySet<string>): readonly PartImpact[] {
  const { id, title } = now;
  if (!past) return [{ kind, id, title, change: 'added', fields: [] }];
  const fields = fieldsOf(past as unknown as Fields, now as unknown as Fields).filter(({ name }) => !rules.has(name));
  return fields.length === 0 ? [] : [{ kind, id, title, change: 'changed', fields }];
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(past: Fields, now: Fields): readonly FieldChange[] {
  const names = new Set([...Object.keys(past), ...Object.keys(now)]);
  return [...names]
    .filter((name) => JSON.stringify(past[name]) !== JSON.stringify(now[name]))
    .map((name) => ({ name: kebab(name), ...plain('was', past[name]), ...plain('now', now[name]) }));
}

/** A word or a number; longer things are only named. */
function plain(key: 'was' | 'now', value: unknown): Partial<FieldChange> {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? { [key]: String(value) } : {};
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
