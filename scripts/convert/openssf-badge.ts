/**
 * The criteria of the OpenSSF Best Practices badge, from the file behind its forms: `criteria.yml` says which criteria each level has, how
 * strictly each is asked and what an answer has to give. A release a level, a group a group of the file. Its sentences stand under a licence
 * of their own and are not taken over: what a criterion asks is worded in `openssf-badge/words.yaml`, by hand. Criteria that are retired, or
 * announced and not in force, are left out. The verdicts, the scorecard's own text and its sources are written by hand.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { AuthoredRelease, Criterion } from '../../src/schemas/authored.ts';
import { writeWhole } from '../../src/write/whole.ts';
import { emptied, folders } from './folder.ts';

/** What the file says of a criterion; its texts for whoever fills in the form are not read. */
interface Asked {
  readonly category: 'MUST' | 'SHOULD' | 'SUGGESTED';
  readonly future?: boolean;
  readonly obsolete?: boolean;
  readonly na_allowed?: boolean;
  readonly na_justification_required?: boolean;
  readonly met_justification_required?: boolean;
  readonly met_url_required?: boolean;
}

type Group = ReadonlyMap<string, Asked>;

interface Level {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

const LEVELS: Readonly<Record<string, Level>> = {
  '0': { id: 'passing', title: 'Passing', summary: 'What a well-run free software project does.' },
  '1': { id: 'silver', title: 'Silver', summary: 'Stricter, and more of it; a small project with one developer may still reach it.' },
  '2': { id: 'gold', title: 'Gold', summary: 'Stricter again; it takes several people who do not depend on one another.' },
};

/** The criteria that ask for another level, by the release that has to be ready. */
const REQUIRED: Readonly<Record<string, string>> = { achieve_passing: 'passing', achieve_silver: 'silver' };

const DEMANDS = { MUST: 'must', SHOULD: 'should', SUGGESTED: 'suggested' } as const;

const CITATION = {
  title: 'criteria.yml',
  url: 'https://www.bestpractices.dev/en/criteria',
  repository: 'coreinfrastructure/best-practices-badge',
  commit: '64630e623a5fe59e76d536bf8075a17fab77758c',
  path: 'criteria/criteria.yml',
};

const { corpus, root } = folders('openssf-badge');
const levels: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Group>>> = parse(
  readFileSync(join(corpus, 'criteria.yml'), 'utf8'),
  { customTags: ['omap'] },
);
const words: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = parse(
  readFileSync(join(import.meta.dirname, 'openssf-badge/words.yaml'), 'utf8'),
);

emptied(root, 'data/releases');
for (const [key, majors] of levels) {
  const { id, title, summary } = LEVELS[key] as Level;
  const groups = [...majors].flatMap(([major, minors]) => [...minors].map(([minor, asked]) => group(key, `${major}: ${minor}`, asked)));
  writeWhole(join(root, 'data/releases', `${id}.yaml`), inYaml({ title, order: Number(key) + 1, summary, citation: CITATION, groups }));
}

function group(level: string, title: string, asked: Group): AuthoredRelease['groups'][number] {
  const inForce = [...asked].filter(([, { future, obsolete }]) => !future && !obsolete);
  return { title, criteria: inForce.map(([name, one]) => criterion(level, name, one)) as [Criterion] };
}

function criterion(level: string, name: string, asked: Asked): Criterion {
  const said = words[level]?.[name];
  if (!said) throw new Error(`no words for a criterion: ${level}.${name}`);
  const [title, text] = said;
  const described = { id: name.toLowerCase().replaceAll('_', '-'), title, text, demand: DEMANDS[asked.category] };
  const url = `https://www.bestpractices.dev/en/criteria#${level}.${name}`;
  const release = REQUIRED[name];
  if (release) return { ...described, url, release };
  return { ...described, 'not-applicable': mayBeAside(asked), evidence: evidence(asked), url, attest: true };
}

function mayBeAside({ na_allowed, na_justification_required }: Asked): Criterion['not-applicable'] {
  if (!na_allowed) return 'never';
  return na_justification_required ? 'with a reason' : 'freely';
}

function evidence({ met_url_required, met_justification_required }: Asked): Criterion['evidence'] {
  if (met_url_required) return 'with an address';
  return met_justification_required ? 'with a reason' : 'named';
}

/** A key a line; texts are quoted as in JSON, which YAML reads as well. */
function inYaml({ groups, ...head }: AuthoredRelease): string {
  const pairs = (thing: object, indent: string) =>
    Object.entries(thing).map(
      ([key, value], index) => `${index === 0 ? indent : ' '.repeat(indent.length)}${key}: ${JSON.stringify(value)}\n`,
    );
  const lines = groups.flatMap(({ title, criteria }) => [
    ...pairs({ title }, '  - '),
    '    criteria:\n',
    ...criteria.flatMap((one) => pairs(one, '      - ')),
  ]);
  return [...pairs(head, ''), 'groups:\n', ...lines].join('');
}
