/** What arrived and what no longer holds, a sentence a snapshot; and what the scorecard is made of. */
import { whenWords } from '../../charts/wording.ts';
import { formatDay } from '../../model/calendar.ts';
import type { ArrivedEvidence, ArrivedFigure, BrokenEvidence, FieldChange, FileChange, PartImpact } from '../../model/impact.ts';
import { asSentence, capital, clipped, list } from '../../model/phrases.ts';
import { plural } from '../../validate/format.ts';

/** So many figures are told one by one. */
const NAMED = 6;

/** `Lab, 20 Nov 2026: Unit Test Coverage 96 %, independent, which counts. It is linked; no copy is kept here.` */
export function arrivedLine(one: ArrivedEvidence): string {
  const { sourceTitle, date, dated, figures, others, attested, shown } = one;
  const told = figures.slice(0, NAMED).map(figureWords);
  const more = figures.length > NAMED ? [`${plural(figures.length - NAMED, 'figure')} more`] : [];
  const rest = others > 0 ? [`${plural(others, 'figure')} of others`] : [];
  const verdicts = attested.length > 0 ? [`${plural(attested.length, 'verdict')} on criteria: ${list(attested)}`] : [];
  return `${sourceTitle}, ${whenWords({ date, dated })}: ${[...told, ...more, ...rest, ...verdicts].join('; ')}. ${SHOWN[shown]}`;
}

const SHOWN: Readonly<Record<ArrivedEvidence['shown'], string>> = {
  copy: 'A copy of what shows it is kept here.',
  link: 'What shows it is linked; no copy is kept here.',
  nothing: 'Nothing that shows it is linked or kept.',
};

function figureWords({ title, text, basis, counted, failed }: ArrivedFigure): string {
  if (failed) return `${title}, a measurement that failed (${clipped(text, 120)})`;
  return `${title} ${text}, ${basis === 'claimed' ? 'only claimed' : basis}${counted ? ', which counts' : ''}`;
}

const BROKE: Readonly<Record<BrokenEvidence['kind'], string>> = {
  retracted: 'retracted',
  refuted: 'refuted',
  disputed: 'disputed',
  corrected: 'replaced',
  expired: 'its evidence has expired',
  'copy-gone': 'the copy that showed it is gone',
  removed: 'removed',
  restored: 'holds again',
};

/** `README, 12 October 2025: Requests per second 5,000,000 req/s, claimed: retracted. The benchmark was never run.` */
export function brokenLine({ kind, sourceTitle, date, figures, others, why, by }: BrokenEvidence): string {
  const told = figures.slice(0, NAMED).map(({ title, text, basis }) => `${title} ${clipped(text, 120)}, ${basis}`);
  const more = figures.length > NAMED ? [`${plural(figures.length - NAMED, 'figure')} more`] : [];
  const rest = others > 0 ? [`${plural(others, 'figure')} of others`] : [];
  const what = [...told, ...more, ...rest].join('; ');
  return `${sourceTitle}, ${formatDay(date)}${what ? `: ${what}` : ''}: ${BROKE[kind]}${by ? `, by ${by}` : ''}. ${asSentence(why ?? '')}`.trim();
}

/** `Category Performance: weight 50, was 40.`; `Metric added: Cold start (cold-start).` */
export function partLine({ kind, id, title, change, fields }: PartImpact): string {
  if (change !== 'changed') return `${capital(kind)} ${change}: ${title} (${id}).`;
  return `${capital(kind)} ${title}: ${fields.map(fieldWords).join('; ')}.`;
}

/** The longest text that is told; of a longer one only that it differs. */
const SHORT = 60;

function fieldWords({ name, was, now }: FieldChange): string {
  if (was === undefined && now === undefined) return name;
  if (Math.max(was?.length ?? 0, now?.length ?? 0) > SHORT)
    return `${name} ${was === undefined ? 'added' : now === undefined ? 'removed' : 'reworded'}`;
  return `${name} ${now ?? 'none'}, was ${was ?? 'none'}`;
}

/** `snapshot added: data/snapshots/lab/2026-11-20.yaml` */
export function fileLine({ path, kind, change }: FileChange): string {
  return `${kind} ${change}: ${path}`;
}
