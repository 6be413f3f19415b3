/** What happens beside the score, each kind of it in a clause of the headline. */
import type { ArrivedEvidence, BrokenEvidence, Impact } from '../../model/impact.ts';
import { countOf, inWords } from '../../model/number-words.ts';
import { clipped, list } from '../../model/phrases.ts';
import { wordOf } from './metric-words.ts';

/** The longest name of a thing. */
const NAME = 60;

/** A clause for each kind of thing that happens, what matters most first. */
export function clausesOf(impact: Impact): readonly string[] {
  return [
    ...outcomes(impact),
    ...releases(impact),
    ...criteria(impact),
    ...regressions(impact),
    ...targets(impact),
    ...broken(impact),
    ...arrived(impact),
    ...parts(impact),
  ];
}

/** One by its name, several by their number; nothing of none. */
function told<T>(all: readonly T[], one: (only: T) => string, many: (count: string) => string): readonly string[] {
  const [only] = all;
  if (only === undefined) return [];
  return [all.length === 1 ? one(only) : many(inWords(all.length))];
}

function outcomes({ metrics }: Impact): readonly string[] {
  const changed = metrics.filter((one) => one.changed.includes('outcome'));
  return told(
    changed,
    ({ title, from, to }) => `${clipped(title, NAME)} is now ${wordOf(to)}, was ${wordOf(from)}`,
    (count) => `${count} outcomes change, ${list(becoming(changed))}`,
  );
}

/** `two to met`, `one to missed`. */
function becoming(changed: Impact['metrics']): readonly string[] {
  return [...Map.groupBy(changed, ({ to }) => to.outcome)].map(
    ([outcome, own]) => `${inWords(own.length)} to ${outcome.replace('-', ' ')}`,
  );
}

function releases({ releases: all }: Impact): readonly string[] {
  const ready = all.filter(({ from, to }) => from.blockers > 0 && to.blockers === 0);
  const lost = all.filter(({ from, to }) => from.blockers === 0 && to.blockers > 0);
  return [
    ...told(
      ready,
      ({ title }) => `${clipped(title, NAME)} becomes ready`,
      (count) => `${count} releases become ready`,
    ),
    ...told(
      lost,
      ({ title }) => `${clipped(title, NAME)} is no longer ready`,
      (count) => `${count} releases are no longer ready`,
    ),
  ];
}

function criteria({ criteria: all }: Impact): readonly string[] {
  const turned = (what: 'met' | 'missed' | 'blocking', words: string) => {
    const count = all.filter((one) => one.turned.includes(what)).length;
    return count === 0 ? [] : [`${countOf(count, 'criterion is', 'criteria are')} ${words}`];
  };
  return [
    ...turned('met', 'newly met'),
    ...turned('missed', 'newly missed'),
    ...turned('blocking', 'newly in the way'),
    ...told(
      all.filter(isWaived),
      ({ release, title }) => `the criterion ${clipped(`${release}, ${title}`, NAME)} is waived`,
      (count) => `${count} criteria are waived`,
    ),
    ...told(
      all.filter((one) => one.turned.includes('freed') && !one.turned.includes('met') && !isWaived(one)),
      ({ release, title }) => `the criterion ${clipped(`${release}, ${title}`, NAME)} is no longer in the way`,
      (count) => `${count} criteria are no longer in the way`,
    ),
  ];
}

function isWaived({ from, to }: Impact['criteria'][number]): boolean {
  return to.reason?.code === 'waived' && from.reason?.code !== 'waived';
}

function regressions({ regressions: all }: Impact): readonly string[] {
  const turned = (what: 'opened' | 'recovered' | 'acknowledged' | 'reopened', one: string, many: string) =>
    told(
      all.filter((each) => each.turned === what),
      ({ title }) => `a regression of ${clipped(title, NAME)} ${one}`,
      (count) => `${count} regressions ${many}`,
    );
  return [
    ...turned('opened', 'opens', 'open'),
    ...turned('reopened', 'is open again', 'are open again'),
    ...turned('recovered', 'has recovered', 'have recovered'),
    ...turned('acknowledged', 'is acknowledged', 'are acknowledged'),
  ];
}

function targets({ targets: all }: Impact): readonly string[] {
  const moved = (kinds: readonly string[], words: string) =>
    told(
      all.filter(({ kind }) => kinds.includes(kind)),
      ({ title, about }) => `${about ? `what ${clipped(about, NAME)} asks` : `the target of ${clipped(title, NAME)}`} is ${words}`,
      (count) => `${count} targets are ${words}`,
    );
  return [
    ...moved(['looser'], 'loosened'),
    ...moved(['stricter'], 'tightened'),
    ...moved(['same', 'other'], 'changed'),
    ...moved(['added'], 'added'),
    ...moved(['removed'], 'removed'),
  ];
}

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

function broken({ broken: all }: Impact): readonly string[] {
  return [...Map.groupBy(all, ({ kind }) => kind)].flatMap(([kind, own]) => {
    if (kind === 'copy-gone') return [`${countOf(own.length, 'copy', 'copies')} of evidence ${own.length === 1 ? 'is' : 'are'} gone`];
    const figures = own.flatMap((one) => one.figures);
    const count = figures.length + own.reduce((sum, { others }) => sum + others, 0);
    const [one, many] = BROKE[kind];
    const [only] = figures;
    if (count !== 1 || !only) return [`${countOf(count, 'figure')} ${count === 1 ? one : many}`];
    return [`a ${only.basis === 'claimed' ? 'claim' : `${only.basis} figure`} on ${clipped(only.title, NAME)} ${one}`];
  });
}

/** `one claim more on Requests per second`, `three figures more, two of them independent`. */
function arrived({ arrived: all }: Impact): readonly string[] {
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
  return `one ${what} more on ${clipped(title, NAME)}`;
}

function among(figures: readonly Figure[]): string {
  const claims = figures.filter(({ basis }) => basis === 'claimed').length;
  if (claims === 0) return '';
  return claims === figures.length ? ', all only claimed' : `, ${inWords(claims)} of them only claimed`;
}

function parts({ parts: all }: Impact): readonly string[] {
  const changes = Map.groupBy(all, ({ kind, change }) => `${kind} ${change}`);
  return [...changes.values()].flatMap((own) =>
    told(
      own,
      ({ kind, title, change }) =>
        kind === 'rules' ? 'the rules are changed' : `the ${kind} ${clipped(title, NAME)} is ${CHANGED[change]}`,
      (count) => `${count} ${PLURAL[own[0]?.kind ?? 'metric']} are ${CHANGED[own[0]?.change ?? 'changed']}`,
    ),
  );
}

const CHANGED = { added: 'added', removed: 'removed', changed: 'described otherwise' } as const;

const PLURAL: Readonly<Record<Impact['parts'][number]['kind'], string>> = {
  category: 'categories',
  metric: 'metrics',
  release: 'releases',
  criterion: 'criteria',
  source: 'sources',
  subject: 'subjects',
  rules: 'rules',
};
