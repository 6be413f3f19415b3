/** A workflow of GitHub Actions, as far as its rules look at it. */
import { basename } from 'node:path';
import { parse } from 'yaml';

/** A workflow; what is missing in the file is empty here. */
export interface Flow {
  /** The name of its file. */
  readonly file: string;
  readonly text: string;
  readonly events: readonly string[];
  /** Undefined where the file names none, which would mean: those of the repository's settings. */
  readonly permissions: unknown;
  readonly jobs: readonly Job[];
  /** The whole file, read. */
  readonly whole: unknown;
}

/** A job with its steps. */
export interface Job {
  readonly name: string;
  readonly fields: Fields;
  readonly steps: readonly Step[];
}

/** A step; `where` names it in a message. */
export interface Step {
  readonly where: string;
  readonly uses: string;
  readonly run: string;
  readonly with: Fields;
}

/** What a key of YAML holds. */
export type Fields = Readonly<Record<string, unknown>>;

/** A rule: everything in a workflow that breaks it, in words. */
export type Rule = (flow: Flow) => readonly string[];

/** Reads a workflow file. */
export function flowOf(path: string, text: string): Flow {
  const whole = fields(parse(text));
  const jobs = Object.entries(fields(whole.jobs)).map(([name, job]) => jobOf(name, fields(job)));
  return { file: basename(path), text, events: eventsOf(whole.on), permissions: whole.permissions, jobs, whole };
}

/** A map, or an empty one. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** Every text and every key in a value. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(fields(value)).flatMap(([key, each]) => [key, ...textsIn(each)]);
}

/** Whether a step is that action of GitHub's own, which it finds in any case. */
export function isAction({ uses }: Step, name: string): boolean {
  return uses.toLowerCase().startsWith(`actions/${name}@`);
}

function jobOf(name: string, job: Fields): Job {
  const steps = Array.isArray(job.steps) ? job.steps : [];
  return { name, fields: job, steps: steps.map((step, index) => stepOf(`${name}, step ${index + 1}`, fields(step))) };
}

function stepOf(where: string, step: Fields): Step {
  return { where, uses: String(step.uses ?? ''), run: String(step.run ?? ''), with: fields(step.with) };
}

function eventsOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(fields(on));
}
