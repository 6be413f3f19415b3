/** `new release`: begins the file of a release with its first criterion; the check takes none without. */
import { capital } from '../model/phrases.ts';
import { homeOf, modeline, yamlLine } from '../model/yaml-text.ts';
import { isId } from './answer-checks.ts';
import { criterionLines, decidedBy, halfOf } from './criterion.ts';
import { soundGround, writeDraft } from './draft.ts';
import type { Ground } from './ground.ts';
import type { Options } from './option-list.ts';
import { UsageError } from './option-values.ts';
import { answersTo, proposed, type Question, type Said } from './questions.ts';
import { type World, world } from './world.ts';

/** Writes the release and says what comes next; 1 where it or the data is refused. */
export async function newRelease(told: Options, { effects, asker }: World = world): Promise<number> {
  const ground = soundGround(told.root);
  if (!ground) return 1;
  const said = await answersTo('new release', [...QUESTIONS, ...decidedBy(ground)], told, asker);
  const half = halfOf(said);
  if (half !== undefined) throw new UsageError(half);
  const next = `Next: its other criteria: npm run new criterion -- --release ${said.id} --group ${JSON.stringify(said.group)}`;
  return writeDraft({ path: `data/releases/${said.id}.yaml`, text: textOf(said, ground) }, next, ground, effects);
}

const QUESTIONS: readonly Question[] = [
  { option: 'title', ask: 'What is the release called?' },
  { option: 'id', ask: 'What is its short name, for the name of its file?', example: 'beta', initial: proposed, check: isId },
  { option: 'due', ask: 'On which day is it to be ready?', example: '2027-03-31; nothing where nobody has said', optional: true },
  { option: 'group', ask: 'Under which heading does its first criterion stand?' },
  { option: 'criterion', ask: 'What is the short name of that criterion?', example: 'load-test', check: isId },
];

/** It comes after all others. */
function textOf(said: Said, { scorecard: { releases, url } }: Ground): string {
  const { title, due, group, criterion = '' } = said;
  const lines = [
    ...modeline(homeOf(url), 'release'),
    ...yamlLine('title', title),
    `order: ${Math.max(0, ...releases.map(({ order }) => order)) + 1}`,
    ...yamlLine('due', due),
    'groups:',
    ...yamlLine('  - title', group),
    '    criteria:',
    ...criterionLines(criterion, capital(criterion.replaceAll('-', ' ')), said).map(
      (line, index) => `      ${index === 0 ? '- ' : '  '}${line}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
