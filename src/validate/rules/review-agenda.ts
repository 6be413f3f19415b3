import type { Heading } from '../../read/body.ts';
import type { AuthoredScorecard } from '../../schemas/authored.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import { suggest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

type Agenda = NonNullable<AuthoredScorecard['reviews']>[string]['agenda'];
type Words = Pick<Finding, 'message' | 'hint'>;

/** A review goes through the whole agenda of its kind: its headings of the second rank are the items, in their order, and nothing else. */
export const reviewAgenda: Rule = {
  name: 'review-agenda',
  summary: 'The headings of a review are the items of its agenda, all of them, in order.',
  why: 'Whoever reviews goes through all of the agenda, also through what is not pleasant this time.',
  example: inFile(
    'content/reviews/2026-q1-quarterly.mdx',
    ['## Readers', 'Many came.', '## The house', 'It is warm.'],
    'the review skips `Other libraries` of its agenda',
    ['## Readers', 'Many came.', '## Other libraries', 'One waits longer there.', '## The house', 'It is warm.'],
  ),
  check: ({ scorecard, reviews, bodies }) =>
    reviews.flatMap(({ path, data: { cadence } }) => {
      const agenda = scorecard?.data.reviews?.[cadence]?.agenda;
      const body = bodies.get(path);
      return agenda && body ? [...skipped(path, agenda, body.headings), ...strange(path, agenda, body.headings)] : [];
    }),
};

function skipped(path: string, agenda: Agenda, headings: readonly Heading[]): Finding[] {
  const written = new Set(headings.filter(({ depth }) => depth === 2).map(({ text }) => text));
  return agenda
    .filter(({ title }) => !written.has(title))
    .map(({ title, text }) => ({
      path,
      at: ['cadence'],
      message: `the review skips \`${title}\` of its agenda`,
      hint: `write ## ${title}, and below it: ${text}`,
    }));
}

function strange(path: string, agenda: Agenda, headings: readonly Heading[]): Finding[] {
  const titles = agenda.map(({ title }) => title);
  const items = headings.filter(({ depth }) => depth <= 2);
  return items.flatMap(({ text, offset, depth }, index) => {
    const words = depth === 1 ? FIRST : fault(text, titles, items.slice(0, index));
    return words ? [{ path, at: [], offset, ...words }] : [];
  });
}

const FIRST: Words = {
  message: 'the title stands in the front matter',
  hint: 'begin the items of the agenda with ##, what stands below them with ###',
};

function fault(text: string, titles: readonly string[], before: readonly Heading[]): Words | undefined {
  const place = titles.indexOf(text);
  if (place < 0) return { message: `\`${text}\` is no item of the agenda`, hint: suggest(text, titles) ?? 'begin it with ###' };
  if (before.some((each) => each.text === text)) return { message: `\`${text}\` stands here a second time`, hint: 'put the two together' };
  const later = before.find((each) => titles.indexOf(each.text) > place);
  return later && { message: `\`${text}\` stands behind \`${later.text}\``, hint: `keep the order of the agenda: ${titles.join(', ')}` };
}
