import type { AuthoredSnapshot } from '../../schemas/authored.ts';
import type { Draft } from '../draft.ts';
import { inFile } from '../explained/page.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

const DATES = ['date', 'published', 'seen'] as const;

/** A snapshot says once when it is from, and its file's name says so too. */
export const snapshotDates: Rule = {
  name: 'snapshot-dates',
  summary: 'A snapshot has one of date, published and seen; its name begins with that day; it was recorded on that day or later.',
  why: 'A figure without a day says nothing. The day stands in the name too, so that the files of a source lie in order.',
  example: inFile(
    'data/snapshots/front-desk/2026-05-31.yaml',
    ['date: 2026-05-30', 'recorded: 2026-06-02', 'basis: measured', 'values: { visits: 2400 }'],
    "the file's name `2026-05-31` does not begin with 2026-05-30",
    ['date: 2026-05-31', 'recorded: 2026-06-02', 'basis: measured', 'values: { visits: 2400 }'],
  ),
  check: ({ snapshots }) => snapshots.flatMap(check),
};

function check({ id, path, data }: Draft['snapshots'][number]): Finding[] {
  const stated = DATES.filter((key) => data[key] !== undefined);
  const [key] = stated;
  if (key === undefined) return [{ path, at: [], part: 'key', message: 'the snapshot has no day', hint: dayHint(id) }];
  if (stated.length > 1) {
    const message = `the snapshot has ${stated.length} days: ${stated.join(', ')}`;
    return [{ path, at: [stated[1] as string], part: 'key', message, hint: 'keep the first of date, published and seen that is known' }];
  }
  const day = data[key] as string;
  return [...misnamed(id, path, key, day), ...early(path, day, data)];
}

function dayHint(id: string): string {
  const day = /\/(\d{4}-\d{2}-\d{2})/.exec(id)?.[1] ?? '2025-10-12';
  return `write \`date: ${day}\`, or \`published\` or \`seen\` where the measurement is not dated`;
}

function misnamed(id: string, path: string, key: string, day: string): Finding[] {
  const name = id.split('/')[1] as string;
  if (name === day || name.startsWith(`${day}-`)) return [];
  const label = name.replace(/^\d{4}-\d{2}-\d{2}-?/, '');
  const hint = `name the file ${day}${label && `-${label}`}`;
  return [{ path, at: [key], message: `the file's name \`${name}\` does not begin with ${day}`, hint }];
}

function early(path: string, day: string, { recorded }: AuthoredSnapshot): Finding[] {
  if (recorded >= day) return [];
  return [
    { path, at: ['recorded'], message: `it was recorded on ${recorded}, before its own day ${day}`, hint: 'one of the two is wrong' },
  ];
}
