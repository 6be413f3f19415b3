/** Loaded before a program that is measured (`--import`): at its end it writes what it has used into the file that `BENCH_USAGE` names. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What a process and those that it started and waited for have used. */
export interface Usage {
  /** Seconds from its start to its end. */
  readonly wall: number;
  /** Seconds of processor time, in user and in system mode. */
  readonly cpu: number;
  /** Megabytes that were resident at most. */
  readonly memory: number;
}

const TICKS_A_SECOND = 100;

/** Linux alone tells what ended children, such as git, have used. */
function cpuOfChildren(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND;
}

function used(): Usage {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { wall: process.uptime(), cpu: (userCPUTime + systemCPUTime) / 1e6 + cpuOfChildren(), memory: maxRSS / 1024 };
}

process.on('exit', () => {
  if (process.env.BENCH_USAGE) writeFileSync(process.env.BENCH_USAGE, JSON.stringify(used()));
});
