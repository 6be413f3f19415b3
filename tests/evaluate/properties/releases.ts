/** Random releases: gates of every kind, windows, demands, due dates, attestations and waivers. */
import type { Authored, AuthoredRun } from '../../../src/model/authored-set.ts';
import type { AuthoredDecision, AuthoredMetric, AuthoredRelease, Check, Clause, Criterion } from '../../../src/schemas/authored.ts';
import type { Chance } from './chance.ts';
import { dayIn, daysAfter } from './days.ts';
import { type Made, YARDSTICKS, type Yardstick } from './metrics.ts';
import { SOURCES } from './snapshots.ts';

/** A clause that holds or does not, before it is known whether it stands alone. */
type Part = Pick<Clause, 'check' | 'attest' | 'release' | 'all' | 'any'>;

/** Up to three releases, each of which may wait for an earlier one. */
export function releasesOf(metrics: readonly Made[], random: Chance): Authored<AuthoredRelease>[] {
  const ids = ['alpha', 'beta', 'gamma'].slice(0, random.int(4));
  const orders = ids.map((_, index) => (random.maybe(30) ? 0 : index));
  return ids.map((id, index) => {
    const order = orders[index] as number;
    const before = ids.filter((_, other) => (orders[other] as number) < order);
    const groups = random.maybe(50)
      ? [100]
      : random.pick([
          [60, 40],
          [undefined, undefined],
        ]);
    const data: AuthoredRelease = {
      title: id,
      order,
      ...(random.maybe(50) && { due: dayIn(random) }),
      ...(random.maybe(30) && { released: dayIn(random) }),
      groups: groups.map((weight, index) => ({
        title: `Group ${index}`,
        ...(weight !== undefined && { weight }),
        criteria: [0, 1, 2].slice(random.int(3)).map((at) => criterion(`c${index}${at}`, metrics, before, random)) as [Criterion],
      })),
    };
    return { id, path: `data/releases/${id}.json`, data };
  });
}

function criterion(id: string, metrics: readonly Made[], before: readonly string[], random: Chance): Criterion {
  const demand = random.maybe(30) && { demand: random.pick(['should', 'suggested'] as const) };
  return { id, title: id, text: `${id} holds`, ...demand, ...part(metrics, before, random, 0, true) };
}

/** A criterion is attested at most once, at whatever depth: only the first clause of each gate may be. */
function part(metrics: readonly Made[], before: readonly string[], random: Chance, depth: number, attested: boolean): Part {
  const way = random.int(100);
  if (way < 20 && depth < 2) {
    const clauses = [0, 1, 2].slice(random.int(2)).map((_, index) => part(metrics, before, random, depth + 1, attested && index === 0));
    return { [random.pick(['all', 'any'])]: clauses };
  }
  if (way < 40 && attested) return { attest: random.pick([true, true, 'independent'] as const) };
  if (way < 50 && before.length > 0) return { release: random.pick(before) };
  const { id, data } = random.pick(metrics);
  return { check: checkOf(data.parts ? `${id}/one` : id, data, random) };
}

const LENGTHS = { daily: 4, weekly: 20, monthly: 80, sprint: 40, 'per-commit': 20, 'per-deployment': 80 } as const;

function checkOf(metric: string, { unit, parts, formula, cadence }: AuthoredMetric, random: Chance): Check {
  const kind: Yardstick | undefined = Object.values(YARDSTICKS).find((one) => one.unit === unit);
  const targets = parts || !kind ? ['>= 40'] : kind.targets;
  const target = () => random.pick(targets);
  const days = LENGTHS[cadence as keyof typeof LENGTHS];
  const window = formula ? {} : random.pick([{}, { runs: 2 }, days ? { for: `${days} days` } : {}]);
  const revised = random.maybe(15);
  return {
    metric,
    ...(revised
      ? { targets: [{ target: target() }, { target: target(), since: dayIn(random), reason: 'somebody said so' }] as Check['targets'] }
      : { target: target() }),
    ...(random.maybe(20) && { basis: random.pick(['measured', 'independent'] as const) }),
    ...(random.maybe(15) && { within: random.pick(['1 month', '3 months']) }),
    ...window,
  };
}

/** The criteria that are attested, `<release>/<criterion>`. */
export function attestedIn(releases: readonly Authored<AuthoredRelease>[]): string[] {
  return releases.flatMap(({ id, data }) =>
    data.groups.flatMap(({ criteria }) =>
      criteria.filter((one) => JSON.stringify(one).includes('"attest"')).map((one) => `${id}/${one.id}`),
    ),
  );
}

/** Snapshots that attest. */
export function attestationsOf(
  releases: readonly Authored<AuthoredRelease>[],
  random: Chance,
  span: readonly [string?, string?] = [],
): AuthoredRun[] {
  return random.some(attestedIn(releases), 60).map((criterion, index) => {
    const [source, date] = [random.pick(SOURCES), dayIn(random, ...span)];
    const name = `${date}-${span[0] ?? ''}attested-${index}`;
    const recorded = random.maybe(70) ? date : daysAfter(date, 20);
    const said = {
      criterion,
      outcome: random.pick(['met', 'met', 'missed', 'not-applicable'] as const),
      by: 'Ann',
      evidence: { title: 'a film', ...(random.maybe(20) && { expires: daysAfter(date, 30) }) },
      ...(random.maybe(20) && { until: daysAfter(date, random.pick([0, 40])) }),
      ...(random.maybe(40) && { note: 'there was no stove' }),
    };
    return {
      id: `${source}/${name}`,
      path: `data/snapshots/${source}/${name}.json`,
      source,
      data: { date, recorded, attestations: [said] },
    };
  });
}

/** Waivers of criteria and acknowledged regressions. */
export function decisionsOf(
  metrics: readonly Made[],
  releases: readonly Authored<AuthoredRelease>[],
  random: Chance,
  span: readonly [string?, string?] = [],
): Authored<AuthoredDecision>[] {
  const criteria = releases.flatMap(({ id, data }) => data.groups.flatMap((group) => group.criteria.map((one) => `${id}/${one.id}`)));
  const about = [
    ...random.some(criteria, 20).map((waives) => ({ waives, ...(random.maybe(60) && { until: 30 }) })),
    ...random
      .some(metrics, 10)
      .filter(({ data }) => !data.parts)
      .map(({ id }) => ({ acknowledges: id, until: 60 })),
  ];
  return about.map(({ until, ...what }: { until?: number }, index) => {
    const date = dayIn(random, ...span);
    const id = `${date}-${span[0] ?? ''}${index}`;
    const data = { date, ...what, reason: 'no time', by: 'Ann', ...(until && { until: daysAfter(date, until) }) };
    return { id, path: `data/decisions/${id}.json`, data };
  });
}
