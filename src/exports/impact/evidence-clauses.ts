/** What becomes of the evidence, in clauses of the headline. */
import type { ArrivedEvidence, BrokenEvidence, Impact } from '../../model/impact.ts';
import { countOf, inWords } from '../../model/number-words.ts';
import { named, told } from './told.ts';

const BROKE: Readonly<Record<BrokenEvidence['kind'], readonly [one: string, many: string]>> = {
  retracted: ['is retracted', 'are retracted'],
  refuted: ['is refuted', 'are refuted'],
  disputed: ['is disputed', 'are disputed'],
  corrected: ['is replaced', 'are replaced'],
  expired: ['rests on evidence that has expired', 'rest on evidence that has expired'],
  removed: ['is removed', 'are removed'],
  restored: ['holds again', 'hold again'],
  'copy-gone': ['', ''],
};

/** Figures that no longer hold, or hold again, a clause for what became of them: `two figures are retracted`. */
export function brokenClauses({ broken: all }: Impact): readonly string[] {
  return [...Map.groupBy(all, ({ kind }) => kind)].flatMap(([kind, own]) => {
    if (kind === 'copy-gone') return [`${countOf(own.length, 'copy', 'copies')} of evidence ${own.length === 1 ? 'is' : 'are'} gone`];
    const figures = own.flatMap((one) => one.figures);
    const count = figures.length + own.reduce((sum, { others }) => sum + others, 0);
    const [one, many] = BROKE[kind];
    const [only] = figures;
    if (count !== 1 || !only) return [`${countOf(count, 'figure')} ${count === 1 ? one : many}`];
    return [`a ${only.basis === 'claimed' ? 'claim' : `${only.basis} figure`} on ${named(only.title)} ${one}`];
  });
}

/** `one claim more on Requests per second`, `three figures more, two of them independent`. */
export function arrivedClauses({ arrived: all }: Impact): readonly string[] {
  const figures = all.flatMap((one) => one.figures);
  const others = all.reduce((sum, one) => sum + one.others, 0);
  const verdicts = all.reduce((sum, { attested }) => sum + attested.length, 0);
  return [
    ...told(figures, oneMore, (count) => `${count} figures more${among(figures)}`),
    ...(others > 0 ? [`${countOf(others, 'figure')} of others more`] : []),
    ...(verdicts > 0 ? [`${countOf(verdicts, 'verdict')} on criteria more`] : []),
  ];
}

type Figure = ArrivedEvidence['figures'][number];

function oneMore({ title, basis, failed }: Figure): string {
  const what = failed ? 'failed measurement' : basis === 'claimed' ? 'claim' : `${basis} figure`;
  return `one ${what} more on ${named(title)}`;
}

function among(figures: readonly Figure[]): string {
  const claims = figures.filter(({ basis }) => basis === 'claimed').length;
  if (claims === 0) return '';
  return claims === figures.length ? ', all only claimed' : `, ${inWords(claims)} of them only claimed`;
}
