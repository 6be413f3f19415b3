/** The questions of `add`, one after the other; what options have said is not asked again. */
import { BASES, basisMeaning } from '../../model/basis.ts';
import { withoutIsolates } from '../../model/direction.ts';
import { typedConditions } from '../../model/typed-conditions.ts';
import type { Metric } from '../../model/types.ts';
import * as checks from '../answer-checks.ts';
import type { Asker, Choice } from '../asker.ts';
import { type Ground, metricChoices } from '../ground.ts';
import { UsageError } from '../option-values.ts';
import { askSource, nothing, type SoFar } from './ask-source.ts';
import { type Asked, DAYS } from './asked.ts';
import type { Doubt } from './doubt.ts';
import type { Facts } from './facts.ts';
import { faultsIn, metricOf } from './faults.ts';

/** What was said by options, and the answers to what was not. Throws Cancelled, or a UsageError where an option is wrong. */
export async function ask(told: Asked, ground: Ground, asker: Asker): Promise<Asked> {
  const faults = faultsIn(told, ground);
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  const said: SoFar = { ...told };
  said.metric ??= await asker.find('Which metric?', metricChoices(ground));
  const metric = metricOf(said, ground) as Metric;
  if (ground.scorecard.subjects.length > 1) said.subject ??= await asker.choose('Whose value is it?', subjectChoices(ground));
  said.value ??= await asker.type(`What is the value${inUnit(metric)}?`, { example: exampleOf(metric), check: checks.isValue(metric) });
  await askDay(said, ground, asker);
  await askSource(said, ground, asker);
  said.basis ??= await asker.choose('How well is it founded? In doubt take the weaker one.', basisChoices(said, ground));
  said.url ??= await asker.type('Where can it be read? The address of the run, the report or the page.', {
    example: 'https://',
    check: checks.isAddress,
  });
  said.conditions ??= await askConditions(metric, asker);
  if (said.corrects !== undefined) said.reason ??= await asker.type(`Why was the value in ${said.corrects} wrong?`);
  await askMore(said, asker);
  return said;
}

/** A figure of which the doubt is settled; undefined where whoever is asked takes it back. */
export async function settle(doubt: Doubt, facts: Facts, asker: Asker): Promise<Facts | undefined> {
  if (doubt.kind === 'jump') {
    if (!(await asker.confirm('This is asked about', doubt.says, 'Is it right?', true))) return undefined;
    const confirm = await asker.type('Why is it right?');
    return { ...facts, reading: { ...facts.reading, confirm } };
  }
  if (!(await asker.confirm('There is a value already', doubt.says, 'Is that one wrong, and yours right?', true))) return undefined;
  const reason = await asker.type(`Why was the value in ${doubt.snapshot} wrong?`);
  return { ...facts, corrects: { snapshot: doubt.snapshot, reason } };
}

function subjectChoices({ scorecard: { subject, subjects } }: Ground): readonly Choice[] {
  return [subject, ...subjects.filter(({ id }) => id !== subject.id)].map(({ id, title }) => ({
    value: id,
    label: withoutIsolates(title),
  }));
}

function basisChoices({ source, sourceIndependent }: Asked, { scorecard }: Ground): readonly Choice[] {
  const isIndependent = sourceIndependent === 'yes' || scorecard.sources.some(({ id, independent }) => id === source && independent);
  return BASES.filter((basis) => isIndependent || basis !== 'independent').map((basis) => ({
    value: basis,
    label: `${basis}: ${basisMeaning(basis, withoutIsolates(scorecard.subject.title))}`,
  }));
}

function inUnit({ unit, scale, maximum }: Metric): string {
  return scale ? `, one of ${scale.join(', ')}` : ` in ${unit}${maximum === undefined ? '' : `, at most ${maximum}`}`;
}

function exampleOf({ scale }: Metric): string {
  return scale?.[0] ?? '45012.67, or 5-10, or < 100, or failed: why there is none';
}

const DATED: readonly Choice<(typeof DAYS)[number]>[] = [
  { value: 'date', label: 'the day of the measurement' },
  { value: 'published', label: 'only the day of the publication' },
  { value: 'seen', label: 'neither, only the day on which I read it' },
];

async function askDay(said: SoFar, { today }: Ground, asker: Asker): Promise<void> {
  const initial = today === undefined ? {} : { initial: today };
  if (DAYS.every((key) => said[key] === undefined)) {
    const dated = await asker.choose('Which day is known?', DATED);
    said[dated] = await asker.type('On which day, in UTC?', { ...initial, check: checks.isPastDay(today) });
  }
  if (today === undefined) said.recorded ??= await asker.type('Which day is today, in UTC?', { check: checks.isPastDay(today) });
}

async function askConditions({ conditions }: Metric, asker: Asker): Promise<string | undefined> {
  const judged = withoutIsolates(typedConditions(conditions));
  if (judged !== '') {
    const kept = await asker.choose(`The metric is judged under ${judged}. Was the value taken under these conditions?`, [
      { value: 'yes', label: 'yes' },
      { value: 'no', label: 'no, or under more than these' },
      { value: 'unknown', label: 'nobody says' },
    ]);
    if (kept !== 'no') return kept === 'yes' ? judged : undefined;
  }
  const help = { example: 'concurrency: 64, os: linux', optional: true, check: checks.areConditions };
  return nothing(await asker.type('What would somebody need to know to get the same?', help));
}

const MORE = {
  title: { label: 'what was run or read, in one line', check: undefined },
  note: { label: 'what a reader should know about the value', check: undefined },
  spread: { label: 'the standard deviation of the runs', check: checks.isNumber(0) },
  samples: { label: 'how many runs it sums up', check: checks.isNumber(1, true) },
} as const;

async function askMore(said: SoFar, asker: Asker): Promise<void> {
  for (;;) {
    const open = (Object.keys(MORE) as (keyof typeof MORE)[]).filter((key) => said[key] === undefined);
    const choices = [{ value: 'no', label: 'no' }, ...open.map((key) => ({ value: key, label: `yes, ${MORE[key].label}` }))];
    const more = (await asker.choose('Is anything else known?', choices)) as keyof typeof MORE | 'no';
    if (more === 'no') return;
    const { label, check } = MORE[more];
    said[more] = await asker.type(`Say ${label}:`, check ? { check } : {});
  }
}
