/**
 * What is known about single runs of the-benchmarker, read from the results and from the commits of its repository.
 *
 * A series breaks where the repository changed what surrounds the frameworks (machine, load generator, connections, servers, their
 * logs) and in the same run at least a quarter of all its Python frameworks moved by more than a quarter in one of the four metrics,
 * by the medians of up to three runs before and from then on. A new version of Python or of a framework is no break: that is what is
 * measured. No run moves that many frameworks for good without such a change.
 */

const BREAKS: Readonly<Record<string, string>> = {
  '2022-06-11': 'The frameworks that ran on the meinheld server run on gevent, with the move to Python 3.10 (source, commit b6e7d63).',
  '2023-05-21': 'The source changed the servers and the commands that start them (commit dcec3c6, "Multiple engines"); throughput halves.',
  '2024-04-22': 'The source silenced the log of the servers (commit e8ba392); frameworks on uvicorn answer 1.4 to 1.9 times as many.',
  '2024-07-15': 'Another machine: an Apple M1 in the place of the AMD FX-8320E.',
  '2025-02-10': 'Every request opens a connection of its own; before, connections were kept alive (source, commit 0cf3061).',
  '2025-03-26': 'Another load generator, oha in the place of wrk, and a new export of the results (source, commit 8f72fff).',
};

/** Why the series of all metrics break at a day. */
export function breakOf(date: string): string | undefined {
  return BREAKS[date];
}

const halved = 'Half of its runs gave no result and went into the mean as zeros: its runs lasted 7.5 s on average, not 15.';
const thirded = 'Two of three runs gave no result and went into the mean as zeros: its runs lasted 5 s on average, not 15.';

/** Day, subject and metric, `*` for all, to the reason why the source's own figures show that a value is false. */
const FAULTS: readonly (readonly [date: string, subject: string, metric: string, reason: string])[] = [
  ['2021-07-15', 'django', '*', 'Every response was an error: 2,490 HTTP errors in 2,490 requests.'],
  ['2024-10-15', 'falcon', '*', halved],
  ['2024-10-21', 'blacksheep', '*', halved],
  ['2024-10-21', 'litestar', '*', halved],
  ['2024-11-26', 'litestar', '*', thirded],
  ['2025-03-26', '*', 'average-latency', 'Not measured: the export of this run writes 0 for every figure that it does not read.'],
];

/** Why a value of a run is known to be false. */
export function faultOf(date: string, subject: string, metric: string): string | undefined {
  const is = (pattern: string, name: string) => pattern === '*' || pattern === name;
  return FAULTS.find(([day, who, what]) => day === date && is(who, subject) && is(what, metric))?.[3];
}

const closed = 'Every request opens a connection of its own.';

/** What a reader of a run should know beside its versions. */
export function remarkOn(date: string): readonly string[] {
  if (date >= '2025-03-26') return [closed, 'Measured with oha, whose times include opening the connection.'];
  return date >= '2025-02-10' ? [closed, 'Measured with wrk, whose times leave opening the connection out.'] : [];
}
