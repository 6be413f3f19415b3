/** `new metric`: begins the file of a metric with what cannot be left out. */
import { withoutIsolates } from '../model/direction.ts';
import { isThreshold, parseTarget } from '../model/target.ts';
import { homeOf, modeline, yamlLine, yamlValue } from '../model/yaml-text.ts';
import { isId, oneOfThese } from './answer-checks.ts';
import { soundGround, writeDraft } from './draft.ts';
import type { Ground } from './ground.ts';
import type { Options } from './option-list.ts';
import { answersTo, proposed, type Question, type Said } from './questions.ts';
import { type World, world } from './world.ts';

/** Writes the metric and says what comes next; 1 where it or the data is refused. */
export async function newMetric(told: Options, { effects, asker }: World = world): Promise<number> {
  const ground = soundGround(told.root);
  if (!ground) return 1;
  const said = await answersTo('new metric', questionsFor(ground), told, asker);
  return writeDraft({ path: `data/metrics/${said.id}.yaml`, text: textOf(said, ground) }, NEXT(said), ground, effects);
}

const NEXT = ({ id, cadence, owner }: Said) =>
  `Next: add to it what the framework says besides, such as ${cadence === undefined ? '`cadence`, ' : ''}${owner === undefined ? '`owner`, ' : ''}\`group\` and \`method\`; then its first figure: npm run add -- --metric ${id}`;

function questionsFor({ scorecard: { categories } }: Ground): readonly Question[] {
  const choices = categories.map(({ id, title }) => ({ value: id, label: withoutIsolates(title), hint: id }));
  return [
    { option: 'title', ask: 'What is the metric called?' },
    {
      option: 'id',
      ask: 'What is its short name, for the name of its file?',
      example: 'requests-per-second',
      initial: proposed,
      check: isId,
    },
    {
      option: 'category',
      ask: 'In which category is it scored?',
      choices: () => choices,
      check: oneOfThese(
        'category',
        categories.map(({ id }) => id),
      ),
    },
    { option: 'unit', ask: 'In which unit are its values?', example: 'req/s, ms, %, USD, stars, grade, rank' },
    { option: 'scale', ask: 'What are its steps, best first?', example: 'A+, A, B', when: ({ unit }) => unit === 'grade', optional: true },
    {
      option: 'target',
      ask: 'What is promised?',
      example: '>= 5M, < 0.1 ms, = 0, A+; nothing where nothing is',
      check: isTarget,
      optional: true,
    },
    { option: 'better', check: oneOfThese('direction', ['higher', 'lower']), optional: true },
    { option: 'summary', ask: 'What does it measure, in plain words?', optional: true },
    { option: 'cadence', optional: true },
    { option: 'owner', optional: true },
  ];
}

/** A target in the unit of the metric. */
function isTarget(text: string, { unit, scale }: Said): string | undefined {
  const read = unit === undefined || scale !== undefined || unit === 'grade' ? undefined : parseTarget(text, { unit });
  return read && !isThreshold(read) ? `${read.error}; ${read.hint}` : undefined;
}

function textOf({ title, summary, category, unit, better, target, scale, cadence, owner }: Said, { scorecard }: Ground): string {
  const steps = scale?.split(',').map((step) => yamlValue(step.trim()));
  const lines = [
    ...modeline(homeOf(scorecard.url), 'metric'),
    ...yamlLine('title', title),
    ...yamlLine('summary', summary),
    ...yamlLine('category', category),
    ...yamlLine('unit', unit),
    ...yamlLine('cadence', cadence),
    ...yamlLine('owner', owner),
    ...yamlLine('better', better),
    ...yamlLine('target', target),
    ...(steps ? [`scale: [${steps.join(', ')}]`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
