/** A scorecard with a long history: made-up loans of a made-up library, one file a day, with a break and a second subject beside. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromDayNumber } from '../../src/model/calendar.ts';
import { workshop } from './sites.ts';

const DAYS = 400;
const BREAK = 250;
/** 2025-01-01 */
const FIRST = 20_089;

/** Copies a root and gives it a history; the numbers are a formula, so they are the same each time. */
export function withLongHistory(root: string): string {
  const copy = join(workshop, 'long-root');
  rmSync(copy, { recursive: true, force: true });
  cpSync(root, copy, { recursive: true });
  for (let index = 0; index < DAYS; index++) {
    const date = fromDayNumber(FIRST + index);
    writeFileSync(join(copy, `data/snapshots/front-desk/${date}-daily.json`), JSON.stringify(snapshot(date, index)));
  }
  return copy;
}

function snapshot(date: string, index: number): object {
  const wave = Math.round(30 * Math.sin(index * 1.7));
  return {
    date,
    recorded: date,
    basis: 'measured',
    values: { loans: 900 + Math.floor(index / 2) + wave + (index >= BREAK ? 150 : 0) },
    subjects: { 'hill-library': { loans: 700 - wave } },
    ...(index === BREAK ? { breaks: { loans: 'new counter at the door' } } : {}),
  };
}
