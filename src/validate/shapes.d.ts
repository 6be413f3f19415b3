/** The schemas of authored files, compiled in advance by `npm run types`: does a value have the shape of its kind? */
import type { Kind } from '../load/layout.ts';

type Shape = (value: unknown) => boolean;

declare const shapes: Readonly<Record<Kind, Shape>>;
export const { scorecard, metric, source, snapshot, release, decision, page, review }: typeof shapes;
