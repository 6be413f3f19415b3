import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { attestHref, errorHref, errorIn, errorInYear, suggestByFormHref, suggestHref } from '../../src/components/contribute.ts';
import type { ClauseResult, CriterionResult, MetricResult, Outcome, Reading } from '../../src/model/report.ts';
import type { Desk } from '../../src/model/repository.ts';
import { judge, one } from '../evaluate/small.ts';

const REPOSITORY = 'https://github.com/jane/board';
const desk: Desk = {
  repository: { address: REPOSITORY, branch: 'main' },
  asOf: '2026-01-02',
  subject: { id: 'kettle', title: 'Kettle' },
  home: 'https://x.org/a/',
  source: 'shop',
};
const elsewhere: Desk = { ...desk, repository: { address: 'https://codeberg.org/a/b' } };
const report = judge(
  {
    metrics: { boiling: { title: 'Boiling' } },
    snapshots: { 'lab/2025-06-01-second': { basis: 'measured', values: { boiling: 90 } } },
    releases: { first: { groups: [{ title: 'All', weight: 100, criteria: [attested('quiet'), checked('fast')] }] } },
  },
  '2026-01-02',
);
const boiling = one(report);
const [quiet, fast] = report.releases.flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria)) as [
  CriterionResult,
  CriterionResult,
];
const [ninety] = boiling.readings as [Reading];
const params = (address: string | undefined) => Object.fromEntries(new URL(address ?? '').searchParams);

test('a figure is suggested in a file, with a source of that metric as the example', () => {
  const address = suggestHref(boiling, desk);
  expect(address?.startsWith(`${REPOSITORY}/new/main?`)).toBe(true);
  expect(params(address).filename).toBe('data/snapshots/SOURCE/2026-01-02.yaml');
  expect(params(address).value).toContain('such as lab.\n');
  expect(params(suggestHref({ ...boiling, readings: [] }, desk)).value).toContain('such as shop.\n');
  expect(params(suggestHref(boiling, desk, { id: 'pot', title: 'Pot' })).value).toContain('subjects:\n  pot:\n    boiling:\n');
});

test('an error names metric, date, value and the permalink', () => {
  expect(params(errorIn(ninety, boiling, desk))).toEqual({
    template: 'figure-error.yml',
    title: 'Error: Boiling',
    metric: 'boiling',
    link: 'https://x.org/a/metrics/boiling/#v-lab-2025-06-01-second-boiling',
    date: '2025-06-01',
    value: '90 s',
  });
});

test.each([
  ['a page', errorHref(boiling, desk, { href: '/metrics/boiling/' }), 'https://x.org/a/metrics/boiling/'],
  ['without the address of the site', errorHref(boiling, { ...desk, home: undefined }, { href: '/metrics/boiling/' }), '/metrics/boiling/'],
  ['a year', errorInYear('2025', boiling, desk), 'https://x.org/a/metrics/boiling/values/#values-2025'],
  ['a year of another', errorInYear('2025', crowded(), desk, 'pot'), 'https://x.org/a/metrics/boiling/pot/#values-2025'],
])('the link to %s', (_, address, link) => {
  expect(params(address).link).toBe(link);
});

test.each([
  ['nobody has judged it', quiet, 'data/snapshots/SOURCE/2026-01-02-quiet.yaml'],
  ['a check decides it', fast, undefined],
  ['it is met', judged(quiet, 'met'), undefined],
  ['it does not apply', judged(quiet, 'not-applicable'), undefined],
  ['it is missed, which may change', judged(quiet, 'missed'), 'data/snapshots/SOURCE/2026-01-02-quiet.yaml'],
  ['it is waived', { ...quiet, waiver: {} as NonNullable<CriterionResult['waiver']> }, undefined],
  ['a check beside it is wanting, and somebody has attested it', joint('unknown', 'met'), undefined],
  ['a check beside it is kept, and nobody has attested it', joint('met', 'unknown'), 'data/snapshots/SOURCE/2026-01-02-quiet.yaml'],
])('a verdict is asked for: %s', (_, criterion, path) => {
  const address = attestHref(criterion, desk);
  expect(address && params(address).filename).toBe(path);
});

test('another host is asked for nothing', () => {
  expect([suggestHref(boiling, elsewhere), suggestByFormHref(boiling, elsewhere), errorInYear('2025', boiling, elsewhere)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(attestHref(quiet, elsewhere)).toBe(undefined);
});

test.each([
  ['figure-error', errorIn(ninety, boiling, desk)],
  ['suggest-figure', suggestByFormHref(boiling, desk)],
])('the form %s has every field that its address fills in, and is one that GitHub takes', (name, address) => {
  const { template, title, ...fields } = params(address);
  expect(template).toBe(`${name}.yml`);
  const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8'));
  expect(title?.startsWith(form.title)).toBe(true);
  expect(Object.keys(form)).toEqual(['name', 'description', 'title', 'body']);
  const asked: readonly Field[] = form.body.filter(({ type }: Field) => type !== 'markdown');
  expect(Object.keys(fields).filter((id) => asked.find((field) => field.id === id)?.type !== 'input')).toEqual([]);
  expect(form.body.flatMap(faults)).toEqual([]);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  expect(new Set(asked.map(({ attributes }) => attributes.label)).size).toBe(asked.length);
});

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: Readonly<Record<string, unknown>>;
}

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'options'],
};

/** What GitHub would refuse: unknown types and keys, texts that YAML took for something else. */
function faults({ type, id, attributes, validations = {}, ...rest }: Field): readonly string[] {
  const known = ATTRIBUTES[type] ?? [];
  const needed = type === 'markdown' ? attributes.value : attributes.label;
  const { options, ...words } = attributes;
  return [
    ...(known.length === 0 ? [`no type ${type}`] : []),
    ...Object.keys(rest),
    ...Object.keys(attributes).filter((key) => !known.includes(key)),
    ...Object.values(words).filter((word) => typeof word !== 'string' || word === ''),
    ...Object.entries(validations).filter(([key, value]) => key !== 'required' || typeof value !== 'boolean'),
    ...(needed === undefined ? [`${id} has no words`] : []),
    ...((type === 'markdown') === (id === undefined) && /^[\w-]*$/.test(id ?? '') ? [] : [`wrong id ${id}`]),
    ...(type === 'dropdown' && !(options as unknown[]).every((option) => typeof option === 'string') ? ['an option is no text'] : []),
  ].map(String);
}

function attested(id: string) {
  return { id, title: 'Quiet', text: 'Nobody is woken', attest: true as const };
}

function checked(id: string) {
  return { id, title: 'Fast', text: 'Fast', check: { metric: 'boiling', target: '<= 60 s' } };
}

function judged(criterion: CriterionResult, outcome: Outcome): CriterionResult {
  return { ...criterion, outcome, clause: { ...criterion.clause, outcome } };
}

/** A check and an attestation, both needed. */
function joint(check: Outcome, attest: Outcome): CriterionResult {
  const clause = (kind: ClauseResult['kind'], outcome: Outcome) => ({ ...quiet.clause, kind, outcome });
  return { ...quiet, clause: { ...quiet.clause, kind: 'all', clauses: [clause('check', check), clause('attest', attest)] } };
}

/** So many readings of another subject that it has a page of its own. */
function crowded(): MetricResult {
  const others = Array.from({ length: 61 }, () => ({ ...ninety, subject: 'pot' }));
  return { ...boiling, others, field: [{ subject: 'pot', readings: 61, freshness: { state: 'none' }, trend: {} }] };
}
