/** The words that the made-up scorecards are built of. */

/** What can be measured of a place. */
export interface Aspect {
  readonly title: string;
  readonly group: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  /** About how large its values are. */
  readonly level: number;
  readonly method: string;
}

/** Every place is measured in all of them. */
export const aspects: readonly Aspect[] = [
  { title: 'throughput', group: 'Speed', unit: 'req/s', better: 'higher', level: 40_000, method: 'Five runs of a minute each' },
  { title: 'slowest of a hundred', group: 'Speed', unit: 'ms', better: 'lower', level: 80, method: 'The same runs, 99th percentile' },
  { title: 'failures', group: 'Trust', unit: '%', better: 'lower', level: 0.8, method: 'Answers that are errors, of all answers' },
  { title: 'memory', group: 'Size', unit: 'MB', better: 'lower', level: 350, method: 'The most that was resident during the runs' },
  { title: 'covered lines', group: 'Trust', unit: '%', better: 'higher', level: 60, method: 'The coverage of the unit tests' },
  { title: 'open reports', group: 'Trust', unit: 'open', better: 'lower', level: 120, method: 'Counted in the tracker at midnight' },
  { title: 'downloads', group: 'Use', unit: 'downloads', better: 'higher', level: 9_000, method: 'The counts of the registry' },
  { title: 'readers', group: 'Use', unit: 'visitors', better: 'higher', level: 2_500, method: 'Counted at the server' },
];

/** Where it is measured. */
export const places: readonly string[] = (
  'Search,Basket,Checkout,Login,Upload,Export,Import,Reports,Billing,Mail,Calendar,Chat,Maps,Archive,Backup,' +
  'Mobile,Desktop,Gateway,Catalogue,Profiles'
).split(',');

/** Each has a fifth of the score. */
export const categories = ['performance', 'community', 'quality', 'business', 'operations'] as const;

/** Who measures; each speaks every day, of every fourth metric. */
export const sources = [
  { id: 'ci', title: 'Continuous integration', summary: 'A run a night.', independent: false, cadence: 'daily' },
  { id: 'monitoring', title: 'Monitoring', summary: 'The dashboards at midnight.', independent: false, cadence: 'daily' },
  {
    id: 'registry',
    title: 'Public registry',
    url: 'https://example.org/registry',
    licence: 'CC-BY-4.0',
    independent: true,
    cadence: 'daily',
  },
  { id: 'lab', title: 'Outside laboratory', url: 'https://example.org/lab', licence: 'CC-BY-4.0', independent: true, cadence: 'daily' },
] as const;

/** Three releases of 16 criteria, spread over all metrics. */
export function releasesOf(metrics: readonly { readonly id: string; readonly aspect: Aspect; readonly target: number }[]) {
  return ['first', 'second', 'third'].map((id, order) => ({
    id,
    title: `The ${id} release`,
    order: order + 1,
    due: `202${6 + order}-03-31`,
    groups: [0, 1, 2, 3].map((group) => ({
      title: `Part ${group + 1}`,
      weight: 25,
      criteria: [0, 1, 2, 3].map((one) => {
        const { length } = metrics;
        const metric = metrics[Math.floor((length * (order * 16 + group * 4 + one)) / 48)];
        if (group === 3 && one === 3) return { id: 'attested', title: 'Looked over', text: 'Somebody has looked it over', attest: true };
        const sign = metric?.aspect.better === 'higher' ? '>=' : '<=';
        const check = { metric: metric?.id, target: `${sign} ${metric?.target}` };
        return { id: `part-${group + 1}-${one + 1}`, title: `Point ${one + 1}`, text: `${metric?.id} is where it has to be`, check };
      }),
    })),
  }));
}
