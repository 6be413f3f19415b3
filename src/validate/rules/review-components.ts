import { LIVE, type LiveComponent, type Naming, namesIn } from '../../model/live.ts';
import type { Tag } from '../../read/body.ts';
import type { Draft } from '../draft.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import { criterionNames, metricNames, type Names, releaseNames, scorecardNames, unresolved, wholeMetricNames } from '../names.ts';
import { suggest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

type NamesOf = Readonly<Record<Naming, Names>>;
type Words = Pick<Finding, 'message' | 'hint'>;

/** The components in a review exist, and so does what they name. */
export const reviewComponents: Rule = {
  name: 'review-components',
  summary: 'A component in a review is one of those that there are, and names what exists.',
  why: 'The figures in a review come from the data, so they are named and never typed. A mistyped name would show none.',
  example: inFile(
    'content/reviews/2026-q1-quarterly.mdx',
    ['## Readers', '<Value metric="visit" /> came.', '## Other libraries', '## The house'],
    '`visit` is no metric that holds values',
    ['## Readers', '<Value metric="visits" /> came.', '## Other libraries', '## The house'],
  ),
  check: (draft) => {
    const names = namesOf(draft);
    return draft.reviews.flatMap(({ path }) =>
      (draft.bodies.get(path)?.tags ?? []).flatMap((tag) =>
        faults(tag, names).map(({ inside, ...words }) => ({ path, at: [], offset: tag.offset + inside, ...words })),
      ),
    );
  },
};

/** What is wrong with a tag, `inside` characters behind its beginning. */
interface TagFault extends Words {
  readonly inside: number;
}

function faults(tag: Tag, names: NamesOf): readonly TagFault[] {
  const component = (LIVE as Readonly<Record<string, LiveComponent>>)[tag.name];
  if (!component) return [{ inside: 1, message: `there is no component \`${tag.name}\``, hint: suggest(tag.name, Object.keys(LIVE)) }];
  const given = Object.entries(tag.attributes);
  const wrong = given.flatMap(([attribute, text]) => attributeFaults(tag, component, attribute, text, names));
  const count = countFault(tag.name, component, given.length);
  return [...wrong, ...(count && wrong.length === 0 ? [{ inside: 1, ...count }] : [])];
}

function attributeFaults(tag: Tag, { attributes }: LiveComponent, attribute: string, text: string, names: NamesOf): readonly TagFault[] {
  const inside = tag.source.search(new RegExp(`\\b${attribute}\\s*=`));
  const naming = attributes[attribute];
  if (!naming)
    return [
      { inside, message: `<${tag.name}> takes no \`${attribute}\``, hint: suggest(attribute, Object.keys(attributes)) ?? 'leave it out' },
    ];
  const written = namesIn(naming, text);
  if (written.length === 0)
    return [{ inside, message: `\`${attribute}\` of <${tag.name}> names nothing`, hint: 'write at least one name' }];
  return written.flatMap((name) =>
    unresolved(names[naming], name, '', []).map(({ message, hint }) => ({ inside: placeOf(tag.source, name, inside), message, hint })),
  );
}

/** Where a name stands within its tag: as a whole word behind its attribute. */
function placeOf(source: string, name: string, from: number): number {
  const whole = new RegExp(`(?<=["'\\s])${RegExp.escape(name)}(?=["'\\s])`, 'g');
  whole.lastIndex = from;
  return whole.exec(source)?.index ?? from;
}

function countFault(name: string, { attributes, takes }: LiveComponent, count: number): Words | undefined {
  const which = Object.keys(attributes).map((each) => `${each}="..."`);
  if (takes === 'one' && count !== 1)
    return { message: `<${name}> takes one of its attributes, not ${count}`, hint: `write ${which.join(' or ')}` };
  return count > 1 ? { message: `<${name}> takes at most one attribute, not ${count}`, hint: `keep ${which.join(' or ')}` } : undefined;
}

function namesOf(draft: Draft): NamesOf {
  const [values, whole] = [metricNames(draft), wholeMetricNames(draft)];
  return {
    metric: values,
    metrics: whole,
    category: scorecardNames(draft, 'categories', 'category'),
    release: releaseNames(draft),
    criterion: criterionNames(draft),
    questions: scorecardNames(draft, 'comparisons', 'question of the comparison'),
  };
}
