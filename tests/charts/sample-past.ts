/** A small bakery, judged over half a year: a promise that was loosened, a figure that was recorded late, a release, and an oven that got slower. */
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { monthsOf } from '../../src/evaluate/months.ts';
import { addDuration } from '../../src/model/calendar.ts';
import { type Small, scorecardOf } from '../evaluate/small.ts';

const MINUTES = [20, 21, 20, 21, 20, 21, 20, 26, 27, 26, 27, 26];

const oven = Object.fromEntries(
  MINUTES.map((minutes, week) => {
    const day = addDuration('2025-01-06', { text: '1 week', count: 1, unit: 'week' }, week);
    return [`oven/${day}`, { basis: 'measured', values: { baking: minutes } }] as const;
  }),
);

const small: Small = {
  categories: { bread: { title: 'Bread', weight: 70 }, care: { title: 'Care', weight: 30 } },
  metrics: {
    loaves: {
      title: 'Loaves a day',
      unit: 'loaves',
      category: 'bread',
      targets: [{ target: '>= 100' }, { target: '>= 80', since: '2025-04-01', reason: 'The second oven is being mended.' }],
    },
    baking: { title: 'Baking time', unit: 'min', category: 'bread', target: '<= 24' },
    complaints: { title: 'Complaints', unit: 'letters', category: 'care', target: '<= 2' },
  },
  snapshots: {
    ...oven,
    'shop/2025-02-10': { basis: 'measured', values: { loaves: 60 } },
    'shop/2025-03-05': { basis: 'measured', recorded: '2025-05-02', values: { complaints: 1 } },
    'shop/2025-05-12': { basis: 'measured', values: { loaves: 72 } },
  },
  releases: {
    market: {
      title: 'Market stall',
      groups: [
        {
          title: 'Bread',
          weight: 100,
          criteria: [
            { id: 'enough', title: 'Enough', text: '70 loaves a day', check: { metric: 'loaves', target: '>= 70' } },
            { id: 'stall', title: 'Stall', text: 'A stall is rented', attest: true },
          ],
        },
      ],
    },
  },
};

const scorecard = scorecardOf(small);
const moment = { asOf: '2025-06-20' };

/** The Report of the bakery. */
export const bakery = evaluate(scorecard, moment);

/** Its months. */
export const bakeryMonths = monthsOf(scorecard, moment);
