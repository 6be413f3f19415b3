/** What stands in the way of a release, in words: how far it is to ready, and what each step would add. */
import { list } from '../model/phrases.ts';
import type { CriterionResult, Gain, ReleaseResult } from '../model/report.ts';
import { counted } from './number-words.ts';
import { criteriaOf, percent } from './release.ts';

/** A criterion that stands in the way, with what it would add. */
export interface Step {
  readonly criterion: CriterionResult;
  readonly gain: Gain;
}

/** What stands in the way, the heaviest first. */
export function stepsOf(release: Pick<ReleaseResult, 'groups' | 'gains'>): readonly Step[] {
  const byId = new Map(criteriaOf(release).map((criterion) => [criterion.id, criterion]));
  return release.gains.map((gain) => ({ gain, criterion: byId.get(gain.criterion) as CriterionResult }));
}

/** "MVP is ready when these 12 are met.", "Alpha is ready when 14 criteria are met: two of its own and 12 of MVP." */
export function wayWords(release: Pick<ReleaseResult, 'id' | 'title' | 'path' | 'blockers'>, releases: readonly ReleaseResult[]): string {
  const { id, title, path, blockers } = release;
  const of = (one: string) => path.filter((criterion) => criterion.startsWith(`${one}/`)).length;
  if (of(id) === path.length && path.length === blockers.length)
    return `${title} is ready ${path.length === 1 ? 'as soon as this one is' : `when these ${counted(path.length)} are`} met.`;
  const others = releases.filter((one) => one.id !== id && of(one.id) > 0).map((one) => `${counted(of(one.id))} of ${one.title}`);
  const own = of(id) > 0 ? [`${counted(of(id))} of its own`] : [];
  return `${title} is ready when ${path.length === 1 ? 'one criterion is' : `${counted(path.length)} criteria are`} met: ${list([...own, ...others])}.`;
}

/** How much of the release a step adds to what is proven, in percent. */
export function adds({ score }: Gain, release: Pick<ReleaseResult, 'score'>): number {
  return 100 * (score.low - release.score.low);
}

/** ": from 0 to 15 %", and from the second on "; with those above, 45 %": the low end, with what is met so far. */
export function stepWords(steps: readonly Step[], index: number, low: number): string {
  const { gain } = steps[index] as Step;
  if (index > 0) return `; with those above, ${percent(100 * gain.reached.low)}`;
  return `: from ${Number((100 * low).toFixed(2))} to ${percent(100 * gain.score.low)}`;
}

/** "It is the last one: MVP is then ready, and After of Alpha is met too." */
export function lastWords({ ready, frees }: Gain, release: ReleaseResult, releases: readonly ReleaseResult[]): string | undefined {
  if (!ready) return undefined;
  const freed = releases.flatMap((one) =>
    criteriaOf(one)
      .filter(({ id }) => frees.includes(id))
      .map((criterion) => `${criterion.title} of ${one.title}`),
  );
  const too = freed.length === 0 ? '' : `, and ${list(freed)} ${freed.length === 1 ? 'is' : 'are'} met too`;
  return `${release.title} is then ready${too}.`;
}

/** In few words: "12 to go; four of them weigh 15 % each", "two to go, the heaviest Lamps with 60 %"; nothing where it is ready. */
export function shortWay(release: ReleaseResult): string | undefined {
  const steps = stepsOf(release);
  const [first] = steps;
  if (!first) return undefined;
  const togo = `${counted(release.path.length)} to go`;
  const most = adds(first.gain, release);
  const heaviest = steps.filter(({ gain }) => Math.abs(adds(gain, release) - most) < 1e-9).length;
  if (heaviest === steps.length) return togo;
  if (heaviest === 1) return `${togo}, the heaviest ${first.criterion.title} with ${percent(most)}`;
  return `${togo}; ${counted(heaviest)} of them weigh ${percent(most)} each`;
}
