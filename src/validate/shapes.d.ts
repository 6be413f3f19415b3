/** The schemas of authored files, compiled in advance by `npm run types`: has a value the shape of its kind? */
import type { Kind } from '../load/layout.ts';

export const shapes: Readonly<Record<Kind, (value: unknown) => boolean>>;
