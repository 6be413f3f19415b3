import type { Repair } from './repair.ts';
import { rewriteScalars } from './scalars.ts';

/** Texts stand in double quotes, unless something in them would then have to be escaped. */
export const quotes: Repair = {
  name: 'quotes',
  repair: (text, { path }) =>
    rewriteScalars(path, text, ({ scalar: { type, value }, source }) =>
      type === 'QUOTE_SINGLE' && !source.includes('\n') && !/["\\\p{C}]/u.test(String(value)) ? `"${value}"` : undefined,
    ),
};
