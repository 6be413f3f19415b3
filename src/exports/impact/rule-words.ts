/** Rules that changed, and decisions, a sentence each. */
import type { RuleImpact } from '../../model/impact.ts';
import { atMost, capital, clipped, list } from '../../model/phrases.ts';

/** The longest name of a thing, and the longest text of a rule: of a longer one its beginning. */
const NAME = 60;
const LONG = 200;
/** So many things are named. */
const NAMED = 5;

/** `The category Speed, weight: 60; was 100.`; `Decision taken, 2026-11-01-chalk: mvp/quick is waived ...` */
export function ruleLine(rule: RuleImpact): string {
  const [was, now] = [rule.was, rule.now].map((text) => text && clipped(text, LONG));
  if (rule.kind !== 'decision') return `${capital(ruled(rule))}, ${ruleName(rule)}: ${now ?? 'none'}; was ${was ?? 'none'}.`;
  const what = was === undefined ? 'taken' : now === undefined ? 'taken away' : 'altered';
  const said = was !== undefined && now !== undefined ? `${now}; before, ${was}` : (now ?? was);
  return `Decision ${what}, ${rule.of[0]?.id}: ${said}.`;
}

/** What has the rule: `the scorecard`, `the category Speed`, `7 metrics (A, B, C, D, E and 2 more)`. */
export function ruled({ kind, of }: RuleImpact): string {
  if (kind === 'scorecard') return 'the scorecard';
  const titles = of.map(({ title }) => clipped(title, NAME));
  if (titles.length === 1) return `the ${kind} ${titles[0]}`;
  return `${titles.length} ${PLURAL[kind] ?? `${kind}s`} (${list(atMost(NAMED, titles))})`;
}

const PLURAL: Readonly<Partial<Record<RuleImpact['kind'], string>>> = { category: 'categories', criterion: 'criteria' };

const NAMES: Readonly<Record<string, string>> = {
  'scorecard score-from': 'basis from which on values are scored',
  'scorecard methodology': 'edition of the rules',
  'scorecard baseline': 'day from which horizons count',
  'scorecard publisher': "publisher's relation",
  'metric better': 'better direction',
  'metric supporting': 'supporting, so that it is not scored',
  'metric north-star': 'north star, so that it is not scored',
  'release due': 'due day',
  'release released': 'day of release',
  'release weights': 'weights of groups',
  'criterion not-applicable': 'whether it may not apply',
  'criterion evidence': 'demand for evidence',
  'criterion check': 'what decides it',
  'source independent': 'independence',
  'subject judged': 'held against the targets',
  'comparison relative-to': 'subject that ratios are taken over',
};

/** What the rule is about, as it stands before what it says. */
export function ruleName({ kind, field }: RuleImpact): string {
  return NAMES[`${kind} ${field}`] ?? field;
}
