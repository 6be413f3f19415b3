/** The finding about a metric as a heading, as components show it. */
export { briefReason, headline, opening, restOfReason, rowReason } from '../charts/headline.ts';
