/** One real series, whose steps are known from what its source says of its machines: the requests per second of FastAPI at 64 connections. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Day } from '../../src/model/types.ts';

const FOLDER = 'data/snapshots/the-benchmarker';

/** The days on which its machine, its servers or its connections changed: each halves or multiplies the throughput. */
export const CHANGES: readonly Day[] = ['2023-05-22', '2024-07-15', '2025-02-10'];

/** One value of the series. */
export interface Dated {
  readonly date: Day;
  readonly value: number;
}

/** Its values, oldest first; its authored breaks are left out, and so is that its conditions name another machine. */
export function realSeries(): readonly Dated[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')))
    .flatMap(({ date, conditions, subjects }): Dated[] => {
      const value = subjects?.fastapi?.['requests-per-second'];
      return conditions?.concurrency === 64 && typeof value === 'number' ? [{ date, value }] : [];
    });
}
