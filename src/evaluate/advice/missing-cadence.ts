import { type Advice, count } from './advice.ts';
import { promised } from './missing-owner.ts';
import { ofMetric } from './view.ts';

/** Without a cadence an old figure counts for ever. What a formula gives is as old as what it is computed from. */
export const missingCadence: Advice = {
  name: 'missing-cadence',
  headline: (number) => `${count(number, 'metric has', 'metrics have')} no cadence, so a figure of any age counts`,
  hint: 'say with `cadence` how often it is to be measured',
  alike: true,
  check: ({ scorecard }) =>
    promised(scorecard)
      .filter(({ cadence, formula }) => cadence === undefined && formula === undefined)
      .map((metric) => ofMetric(metric, ['title'], `nothing says how often ${metric.title} is to be measured`)),
};
