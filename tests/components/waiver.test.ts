import { expect, test } from 'vitest';
import { lapsedWords, waiverWords } from '../../src/components/waiver.ts';

const WAIVER = { id: '2025-02-02-stove', date: '2025-02-02', waives: 'first/it', by: 'Ann', reason: 'no stove' };

test('a waiver tells who, from when, until when and why', () => {
  expect([waiverWords(WAIVER), waiverWords({ ...WAIVER, until: '2025-03-31' }), lapsedWords({ ...WAIVER, until: '2025-03-31' })]).toEqual([
    'Waived by Ann on 2 February 2025, without an end. No stove.',
    'Waived by Ann on 2 February 2025, until 31 March 2025. No stove.',
    'A waiver by Ann has expired: it held until 31 March 2025. No stove.',
  ]);
});
