/** Promises that a change moves: of metrics, and of the criteria that check them. */
import { formatDay, seconds } from '../../model/calendar.ts';
import type { TargetImpact } from '../../model/impact.ts';
import { revisionKind } from '../../model/revisions.ts';
import { formatTarget } from '../../model/target-words.ts';
import type { Check, Clause, Metric, Revision, Scorecard, Target, Window } from '../../model/types.ts';
import { pairs } from '../differences.ts';
import type { Sides } from './judged-side.ts';

/** Every one that was set, changed or dropped, of metrics and criteria that both sides have. */
export function targetImpacts({ from, to }: Sides): readonly TargetImpact[] {
  return pairs(askedIn(from.scorecard), askedIn(to.scorecard)).flatMap(({ past, now }) => {
    const { metric, criterion, about } = now;
    const owner = { metric: metric.id, title: metric.title, ...(criterion && { criterion, about }) };
    return movesOf(past, now).map((move) => ({ ...owner, ...move }));
  });
}

/** Where something is asked. */
interface Asked {
  /** The metric, or the criterion with the metric. */
  readonly id: string;
  readonly metric: Metric;
  readonly criterion?: string;
  readonly about?: string;
  readonly targets: readonly Target[];
  /** Over what more than one value has to keep them. */
  readonly windows?: readonly Window[];
  readonly words: (target: Target) => string;
}

function askedIn(scorecard: Scorecard): readonly Asked[] {
  const metrics = scorecard.metrics.flatMap((one) => [one, ...one.parts]);
  const words = (metric: Metric) => (target: Target) => wordsOf(target, metric, scorecard);
  const own = metrics.map((metric): Asked => ({ id: metric.id, metric, targets: metric.targets, words: words(metric) }));
  const byId = new Map(metrics.map((one) => [one.id, one]));
  const criteria = scorecard.releases.flatMap((release) =>
    release.groups.flatMap((group) =>
      group.criteria.flatMap(({ id, title, clause }) =>
        [...Map.groupBy(checksIn(clause), (check) => check.metric)].map(([of, checks]): Asked => {
          const metric = byId.get(of) as Metric;
          const targets = checks.flatMap((one) => one.targets);
          const windows = checks.flatMap(({ window }) => window ?? []);
          const told = (target: Target) => [words(metric)(target), ...windows.map(windowWords)].join(', ');
          return { id: `${id} ${of}`, metric, criterion: id, about: `${release.title}, ${title}`, targets, windows, words: told };
        }),
      ),
    ),
  );
  return [...own, ...criteria];
}

function checksIn(clause: Clause): readonly Check[] {
  if (clause.kind === 'check') return [clause];
  return clause.kind === 'all' || clause.kind === 'any' ? clause.clauses.flatMap(checksIn) : [];
}

/** `≥ 5K stars, due 10 January 2026, needs a value that is independent` */
function wordsOf(target: Target, metric: Metric, { subjects }: Scorecard): string {
  const other = subjects.find(({ id }) => id === target.relativeTo)?.title;
  return [
    formatTarget(target, metric, other),
    target.due && `due ${formatDay(target.due)}`,
    target.sustained && `sustained for ${target.sustained.text}`,
    target.basis && `needs a value that is ${target.basis}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** `on every day for 6 months`, `in 10 runs in a row` */
function windowWords(window: Window): string {
  return window.kind === 'for' ? `on every day for ${window.length.text}` : `in ${window.count} runs in a row`;
}

/** A move without whose it is. */
type Move = Omit<TargetImpact, 'metric' | 'title'>;

function movesOf(past: Asked, now: Asked): readonly Move[] {
  const [old, known] = [new Set(past.targets.map(keyOf)), new Set(now.targets.map(keyOf))];
  const fresh = now.targets.filter((one) => !old.has(keyOf(one)));
  const gone = past.targets.filter((one) => !known.has(keyOf(one)));
  const span = spanKind(past.windows, now.windows);
  const [first] = now.targets;
  if (fresh.length + gone.length === 0) return span && first ? [{ kind: span, was: past.words(first), now: now.words(first) }] : [];
  const replaced = new Set<Target>();
  const moved = fresh.map((target): Move => {
    const rewritten = inPlaceOf(target, fresh, gone);
    const before = rewritten ?? (target.revises && revisedBy(target, now.targets));
    if (before) replaced.add(before);
    const { since, reason } = target;
    return {
      kind: before ? both(revisionKind(target, before), span) : 'added',
      ...(before && { was: past.words(before) }),
      now: now.words(target),
      ...(since && !rewritten && { since }),
      ...(reason && { reason }),
    };
  });
  const dropped = gone.filter((one) => !replaced.has(one)).map((one) => ({ kind: 'removed' as const, was: past.words(one) }));
  return [...moved, ...dropped];
}

/** Whether a longer or a shorter time, or more or fewer runs, are asked for; nothing where it is the same. */
function spanKind([past]: readonly Window[] = [], [now]: readonly Window[] = []): Revision['kind'] | undefined {
  const [was, is] = [lengthOf(past), lengthOf(now)];
  if (past && now && past.kind !== now.kind) return 'other';
  return was === is ? undefined : is > was ? 'stricter' : 'looser';
}

function lengthOf(window: Window | undefined): number {
  if (!window) return 0;
  return window.kind === 'for' ? seconds(window.length) : window.count;
}

/** Of a target and of the time for which it has to be kept: less of one and more of the other is neither. */
function both(kind: Revision['kind'], span: Revision['kind'] | undefined): Revision['kind'] {
  if (span === undefined || span === kind) return kind;
  return kind === 'same' ? span : 'other';
}

/** What is asked, by when and from when; how it is written is left aside. */
function keyOf({ comparator, value, kind, tolerance, relativeTo, due, sustained, basis, since }: Target): string {
  return JSON.stringify([comparator, value, kind, tolerance, relativeTo, due, sustained?.text, basis, since]);
}

/** The target whose place another one says that it takes. */
function revisedBy({ revises, since }: Target, targets: readonly Target[]): Target | undefined {
  return targets.find(({ authored, due, until }) => authored === revises?.authored && due === revises?.due && until === since);
}

/** The target in whose place another one stands, without saying so: of the same horizon and day, or the only one that is gone. */
function inPlaceOf(target: Target, fresh: readonly Target[], gone: readonly Target[]): Target | undefined {
  const alike = gone.find(({ within, since }) => within?.text === target.within?.text && since === target.since);
  return alike ?? (fresh.length === 1 && gone.length === 1 ? gone[0] : undefined);
}
