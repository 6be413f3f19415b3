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
  '2024-04-22':
    'The source silenced the log of the servers (commit e8ba392); frameworks on uvicorn answer 1.4 to 1.9 times as many requests.',
  '2024-07-15': 'Another machine: an Apple M1 in the place of the AMD FX-8320E.',
  '2025-02-10': 'Every request opens a connection of its own; before, connections were kept alive (source, commit 0cf3061).',
  '2025-03-26': 'Another load generator, oha in the place of wrk, and a new export of the results (source, commit b49c1d5).',
};

/** Why the series of all metrics break at a day. */
export function breakOf(date: string): string | undefined {
  return BREAKS[date];
}

/** A figure that the source's own figures show to be false. */
interface Fault {
  readonly date: string;
  readonly subjects: readonly string[];
  /** All metrics unless given. */
  readonly metric?: string;
  readonly reason: string;
}

const EVERYBODY = ['aiohttp', 'blacksheep', 'django', 'falcon', 'fastapi', 'flask', 'litestar', 'robyn', 'sanic', 'starlette'];

const FAULTS: readonly Fault[] = [
  { date: '2021-07-15', subjects: ['django'], reason: 'Every response was an error: 2,490 HTTP errors in 2,490 requests.' },
  {
    date: '2023-06-12',
    subjects: EVERYBODY.filter((one) => one !== 'fastapi'),
    reason: 'Not of this run: the figure is that of 5 June 2023 to the last digit, and only FastAPI was run anew.',
  },
  { date: '2024-10-15', subjects: ['falcon'], reason: halved(7.543) },
  { date: '2024-10-21', subjects: ['blacksheep'], reason: halved(7.536) },
  { date: '2024-10-21', subjects: ['litestar'], reason: halved(7.55) },
  {
    date: '2024-11-26',
    subjects: ['litestar'],
    reason: 'Two of three of its measurements gave no result and were averaged in as zeros: they lasted 5.033 s on average, not 15.',
  },
  {
    date: '2025-03-26',
    subjects: EVERYBODY,
    metric: 'average-latency',
    reason: 'Not measured: the export of this run writes 0 for every figure that it does not read.',
  },
];

function halved(seconds: number): string {
  return `Half of its measurements gave no result and were averaged in as zeros: they lasted ${seconds} s on average, not 15.`;
}

/** Why a value of a run is known to be false. */
export function faultOf(date: string, subject: string, metric: string): string | undefined {
  const isMeant = (one: Fault) => one.date === date && one.subjects.includes(subject) && (one.metric ?? metric) === metric;
  return FAULTS.find(isMeant)?.reason;
}

const closed = 'Every request opens a connection of its own.';

/** What a reader of a run should know beside its versions. */
export function remarkOn(date: string): readonly string[] {
  if (date >= '2025-03-26') return [closed, 'Measured with oha, whose times include opening the connection.'];
  return date >= '2025-02-10' ? [closed, 'Measured with wrk, whose times leave opening the connection out.'] : [];
}
