/** What happens beside the score, each kind of it in a clause of the headline. */
import type { Impact } from '../../model/impact.ts';
import { countOf, inWords } from '../../model/number-words.ts';
import { list } from '../../model/phrases.ts';
import { arrivedClauses, brokenClauses } from './evidence-clauses.ts';
import { wordOf } from './metric-words.ts';
import { named, told } from './told.ts';

/** A clause for each kind of thing that happens, what matters most first. */
export function clausesOf(impact: Impact): readonly string[] {
  return [
    ...outcomes(impact),
    ...releases(impact),
    ...criteria(impact),
    ...regressions(impact),
    ...targets(impact),
    ...brokenClauses(impact),
    ...arrivedClauses(impact),
    ...parts(impact),
  ];
}

function outcomes({ metrics }: Impact): readonly string[] {
  const changed = metrics.filter((one) => one.changed.includes('outcome'));
  return told(
    changed,
    ({ title, from, to }) => `${named(title)} is now ${wordOf(to)}, was ${wordOf(from)}`,
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
      ({ title }) => `${named(title)} becomes ready`,
      (count) => `${count} releases become ready`,
    ),
    ...told(
      lost,
      ({ title }) => `${named(title)} is no longer ready`,
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
      ({ release, title }) => `the criterion ${named(`${release}, ${title}`)} is waived`,
      (count) => `${count} criteria are waived`,
    ),
    ...told(
      all.filter((one) => one.turned.includes('freed') && !one.turned.includes('met') && !isWaived(one)),
      ({ release, title }) => `the criterion ${named(`${release}, ${title}`)} is no longer in the way`,
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
      ({ title }) => `a regression of ${named(title)} ${one}`,
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
      ({ title, about }) => `${about ? `what ${named(about)} asks` : `the target of ${named(title)}`} is ${words}`,
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

function parts({ parts: all }: Impact): readonly string[] {
  const changes = Map.groupBy(all, ({ kind, change }) => `${kind} ${change}`);
  return [...changes.values()].flatMap((own) =>
    told(
      own,
      ({ kind, title, change }) => `the ${kind} ${named(title)} is ${CHANGED[change]}`,
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
};
