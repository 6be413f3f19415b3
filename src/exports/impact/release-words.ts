/** What became of releases, their criteria and regressions, a sentence each. */
import { scoreRange } from '../../charts/score-bar.ts';
import { formatDay } from '../../model/calendar.ts';
import type { CriterionImpact, RegressionImpact, ReleaseImpact, ReleaseState } from '../../model/impact.ts';
import { asSentence } from '../../model/phrases.ts';

/** `MVP: 8 to 90 % ready, was 0 to 82 %. One of 12 criteria is met, was none; 11 stand in its way, were 12.` */
export function releaseLine({ title, from, to }: ReleaseImpact): string {
  const ready = from.blockers > 0 && to.blockers === 0 ? ' It becomes ready.' : '';
  const lost = from.blockers === 0 && to.blockers > 0 ? ' It is no longer ready.' : '';
  return `${title}: ${both(readiness(to), readiness(from), ' ready')}; ${both(met(to), met(from))}; ${both(blockers(to), blockers(from))}.${ready}${lost}`;
}

/** `8 to 90 % ready, was 0 to 82 %`; said once where it stays. */
function both(now: string, was: string, noun = ''): string {
  return now === was ? `${now}${noun}, as before` : `${now}${noun}, was ${was}`;
}

function readiness({ score }: ReleaseState): string {
  return `${scoreRange(score)} %`;
}

function met({ met, total }: ReleaseState): string {
  return `${met} of ${total} criteria met`;
}

function blockers({ blockers }: ReleaseState): string {
  return `${blockers} in the way`;
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
