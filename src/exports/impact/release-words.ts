/** What became of releases, their criteria and regressions, a sentence each. */
import { scoreRange } from '../../charts/score-bar.ts';
import { formatDay } from '../../model/calendar.ts';
import type { CriterionImpact, RegressionImpact, ReleaseImpact, ReleaseState } from '../../model/impact.ts';
import { asSentence } from '../../model/phrases.ts';

/** `MVP: 3 to 83 % ready, was 0 to 80 %; 1 of 12 criteria met, was 0; 11 in the way, were 12.` */
export function releaseLine({ title, from, to }: ReleaseImpact): string {
  const readiness = both(`${scoreRange(to.score)} % ready`, 'was', `${scoreRange(to.score)} %`, `${scoreRange(from.score)} %`);
  const met = both(`${to.met} of ${to.total} criteria met`, to.met === 1 ? 'was' : 'were', metOf(to, from), metOf(from, to));
  const way = both(`${to.blockers} in the way`, to.blockers === 1 ? 'was' : 'were', to.blockers, from.blockers);
  const ready = from.blockers > 0 && to.blockers === 0 ? ' It becomes ready.' : '';
  const lost = from.blockers === 0 && to.blockers > 0 ? ' It is no longer ready.' : '';
  return `${title}: ${[readiness, met, way].join('; ')}.${ready}${lost}`;
}

/** What it was, where that is something else. */
function both(words: string, verb: string, now: string | number, was: string | number): string {
  return now === was ? `${words}, as before` : `${words}, ${verb} ${was}`;
}

/** How many are met, of how many where that differs too. */
function metOf({ met, total }: ReleaseState, other: ReleaseState): string {
  return total === other.total ? `${met}` : `${met} of ${total}`;
}

const TURNED: Readonly<Partial<Record<CriterionImpact['turned'][number], string>>> = {
  blocking: 'now in the way',
  freed: 'no longer in the way',
};

/** `MVP, Test coverage: met, was not met; no longer in the way. 96 %, independent.` */
export function criterionLine({ release, title, turned, from, to }: CriterionImpact): string {
  const word = from.word === to.word ? `still ${to.word}` : `${to.word}, was ${from.word}`;
  const said = turned.flatMap((one) => TURNED[one] ?? []);
  const why = to.outcome === 'met' || to.reason ? asSentence(to.reason?.text ?? '') : '';
  return `${release}, ${title}: ${[word, ...said].join('; ')}. ${why}`.trim();
}

const BECAME: Readonly<Record<RegressionImpact['turned'], string>> = {
  opened: 'a regression opens',
  recovered: 'a regression has recovered',
  acknowledged: 'a regression is acknowledged',
  reopened: 'a regression is open again',
  gone: 'a regression is not found any more',
};

/** `P99 response time: a regression opens, worse since 2 January 2026, from 60 ms to 72 ms (20 %).` */
export function regressionLine({ title, turned, since, text }: RegressionImpact): string {
  return `${title}: ${BECAME[turned]}, worse since ${formatDay(since)}, ${text}.`;
}
