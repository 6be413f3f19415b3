/** `new criterion`: adds a criterion to the file of its release, of which all else stays byte for byte as it was. */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AuthoredSet } from '../model/authored-set.ts';
import { read } from '../read/index.ts';
import { withItem } from '../read/insert.ts';
import { isRefused } from '../read/tree.ts';
import type { AuthoredRelease } from '../schemas/authored.ts';
import { replaceWhole } from '../write/replace.ts';
import { isId, oneOfThese } from './answer-checks.ts';
import type { Choice } from './asker.ts';
import { criterionLines, decidedBy, halfOf } from './criterion.ts';
import { NOTHING, refuse, refuseFor, soundGround, tell } from './draft.ts';
import { checkWith, type Ground } from './ground.ts';
import type { Options } from './option-list.ts';
import { UsageError } from './option-values.ts';
import { answersTo, proposed, type Question, type Said } from './questions.ts';
import { type World, world } from './world.ts';

/** Writes the criterion and says what comes next; 1 where it or the data is refused, or where somebody else changes the release. */
export async function newCriterion(told: Options, { effects, asker }: World = world): Promise<number> {
  const ground = soundGround(told.root);
  if (!ground) return 1;
  const said = await answersTo('new criterion', questionsFor(ground), told, asker);
  const release = releaseOf(said, ground);
  if (!release) throw new Error(`no such release: ${said.release}`);
  const half = halfOf(said);
  if (half !== undefined) throw new UsageError(half);
  const file = ground.folder.files.find(({ path }) => path === release.path);
  const text = file && release.path.endsWith('.yaml') ? inserted(release.path, file.text, release.data, said) : undefined;
  if (file === undefined || text === undefined)
    return refuse(`${release.path} is not laid out line by line; write the criterion into it by hand.`, NOTHING);
  const checked = checkWith(ground, [{ ...file, text }]);
  if ('problems' in checked) return refuseFor(checked.problems);
  if (!replaceWhole(join(told.root, release.path), file.text, text, effects))
    return refuse(`${release.path} is being changed by somebody else in this moment; run the command again.`, NOTHING);
  return tell(`Written: the criterion ${release.id}/${said.id}, into ${release.path}`, nextFor(said));
}

function nextFor({ metric }: Said): string {
  return metric === undefined
    ? 'Next: somebody attests it, by the link beside it on the page of its release, or by a snapshot with `attestations`.'
    : `Next: "npm run check", and a figure where there is none: npm run add -- --metric ${metric}`;
}

function questionsFor(ground: Ground): readonly Question[] {
  const ids = ground.set.releases.map(({ id }) => id);
  return [
    { option: 'release', ask: 'Of which release?', choices: () => ids.map(asChoice), check: oneOfThese('release', ids) },
    {
      option: 'group',
      ask: 'Under which heading?',
      choices: (said) => groupsOf(said, ground).map(asChoice),
      check: (text, said) => (releaseOf(said, ground) ? oneOfThese(`group of ${said.release}`, groupsOf(said, ground))(text) : undefined),
    },
    { option: 'title', ask: 'What is the criterion called?' },
    { option: 'id', ask: 'What is its short name?', example: 'load-test', initial: proposed, check: isId },
    ...decidedBy(ground),
  ];
}

function asChoice(value: string): Choice {
  return { value, label: value };
}

function releaseOf({ release }: Said, { set }: Ground): AuthoredSet['releases'][number] | undefined {
  return set.releases.find(({ id }) => id === release);
}

function groupsOf(said: Said, ground: Ground): readonly string[] {
  return releaseOf(said, ground)?.data.groups.map(({ title }) => title) ?? [];
}

/** The text with the criterion; undefined where anything else would read otherwise than before. */
function inserted(path: string, text: string, before: AuthoredRelease, said: Said): string | undefined {
  const index = before.groups.findIndex(({ title }) => title === said.group);
  const more = withItem(text, ['groups', index, 'criteria'], criterionLines(said.id as string, said.title as string, said));
  const tree = more === undefined ? undefined : read(path, more);
  if (!tree || isRefused(tree)) return undefined;
  const after = tree.value as AuthoredRelease;
  const without = {
    ...after,
    groups: after.groups.map((group, at) => (at === index ? { ...group, criteria: group.criteria.slice(0, -1) } : group)),
  };
  return isDeepStrictEqual(without, before) ? more : undefined;
}
