/** `add`: writes one figure into a file of its own, asked for question by question, or told by options. */
import { build } from '../model/build.ts';
import type { Scorecard } from '../model/types.ts';
import type { Effects } from '../write/effects.ts';
import type { Asked } from './add/asked.ts';
import { doubtIn } from './add/doubt.ts';
import { type Facts, factsOf } from './add/facts.ts';
import { missingIn } from './add/faults.ts';
import { filesOf, namesFor, type Planned } from './add/files.ts';
import { writeBatch } from './add/write.ts';
import { type Asker, Cancelled } from './asker.ts';
import { NOTHING, refuse, refuseFor, soundGround, tell } from './draft.ts';
import { checkWith, type Ground } from './ground.ts';
import type { Options } from './option-list.ts';
import { type World, world } from './world.ts';

/** What `add` is told. */
export type Told = Asked & Pick<Options, 'root' | 'asOf' | 'dryRun' | 'quiet'>;

/** Writes the figure and says what it changes; 1 where the data or the figure is refused, or whoever is asked gives up. */
export async function add(told: Told, { effects, asker }: World = world): Promise<number> {
  const ground = soundGround(told.root);
  if (!ground) return 1;
  const asking = missingIn(told, ground).length > 0 ? await asker() : undefined;
  try {
    const asked = asking ? await (await import('./add/ask.ts')).ask(told, ground, asking) : told;
    return await addFacts(factsOf(asked, ground), { ground, told, effects, asking });
  } catch (error) {
    if (error instanceof Cancelled) return refuse(NOTHING);
    throw error;
  }
}

interface Task {
  readonly ground: Ground;
  readonly told: Told;
  readonly effects: Effects;
  readonly asking: Asker | undefined;
}

async function addFacts(facts: Facts, task: Task): Promise<number> {
  const { ground, told, asking } = task;
  const planned = filesOf(facts, ground);
  const read = checkWith(ground, planned.files);
  if ('problems' in read) return refuseFor(read.problems);
  const after = build(read.set);
  const doubt = doubtIn(facts, planned.id, ground.scorecard, after);
  if (doubt) {
    const better = asking && (await (await import('./add/ask.ts')).settle(doubt, facts, asking));
    return better ? addFacts(better, task) : refuse(`${doubt.says} ${doubt.hint}`, NOTHING);
  }
  const lines = told.quiet ? [] : [...shown(planned), '', ...(await effect(ground.scorecard, after, facts, told))];
  if (told.dryRun) return tell(...lines, '', 'Nothing was written: this was --dry-run.');
  if (asking && !(await asking.confirm('This is what will be written', lines.join('\n'), 'Write it?'))) return refuse(NOTHING);
  return write(facts, planned, task, asking ? [] : lines);
}

function write(
  facts: Facts,
  { source, snapshot }: Planned,
  { ground: { root, folder }, effects, asking }: Task,
  lines: readonly string[],
): number {
  const outcome = writeBatch(root, { source, text: snapshot.text, names: namesFor(facts, folder) }, effects);
  if ('written' in outcome) {
    const written = `Written: ${outcome.written.join(' and ')}`;
    return lines.length > 0 || asking ? tell(...lines, '', written, NEXT) : tell(written);
  }
  if (outcome.taken === undefined)
    return refuse(`There is no name left for a file of ${facts.day} in data/snapshots/${facts.source}; give one by --label.`, NOTHING);
  return refuse(`${outcome.taken} has been written by somebody else in this moment; look at it, and run the command again.`, NOTHING);
}

const NEXT = 'Next: "npm run diff -- --base main" shows what it does to the scorecard; then commit it and open a pull request.';

/** Judging and drawing are loaded only where somebody looks at what they say. */
async function effect(before: Scorecard, after: Scorecard, facts: Facts, { asOf }: Told): Promise<readonly string[]> {
  const { effectLines } = await import('./add/effect.ts');
  return effectLines(before, after, facts, { asOf: asOf ?? facts.recorded });
}

function shown({ files }: Planned): readonly string[] {
  return files.flatMap(({ path, text }) => [
    `${path}:`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ]);
}
