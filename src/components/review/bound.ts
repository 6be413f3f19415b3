/** Components for the prose of one review: what the author writes as attributes, and the review's own day, which nobody writes. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { LiveName } from '../../model/live.ts';
import ProseTable from '../ProseTable.astro';
import AgendaHeading from './AgendaHeading.astro';
import LiveAnswers from './LiveAnswers.astro';
import LiveChanges from './LiveChanges.astro';
import LiveCriteria from './LiveCriteria.astro';
import LiveOpenActions from './LiveOpenActions.astro';
import LiveOutcome from './LiveOutcome.astro';
import LiveScore from './LiveScore.astro';
import LiveTable from './LiveTable.astro';
import LiveTrends from './LiveTrends.astro';
import LiveValue from './LiveValue.astro';
import type { ReviewView } from './view.ts';
import type { PlacedItem } from './words.ts';

const COMPONENTS: Readonly<Record<LiveName, unknown>> = {
  Value: LiveValue,
  Outcome: LiveOutcome,
  Score: LiveScore,
  MetricTable: LiveTable,
  Trends: LiveTrends,
  Criteria: LiveCriteria,
  Answers: LiveAnswers,
  Changes: LiveChanges,
  OpenActions: LiveOpenActions,
};

/** Every component that the prose of a review may use, by the name under which it is written there. */
export function boundTo(view: ReviewView, agenda: readonly PlacedItem[]): Record<string, AstroComponentFactory> {
  const live = Object.entries(COMPONENTS).map(([name, component]) => [name, bound(component, { view })]);
  return { ...Object.fromEntries(live), h2: bound(AgendaHeading, { agenda }), table: ProseTable as unknown as AstroComponentFactory };
}

/** The same component, to which some props are given beforehand. */
function bound(component: unknown, given: object): AstroComponentFactory {
  const factory = component as AstroComponentFactory;
  return Object.assign((...[result, props, slots]: Parameters<AstroComponentFactory>) => factory(result, { ...props, ...given }, slots), {
    isAstroComponentFactory: true,
  });
}
