import { expect, test } from 'vitest';
import { historyTitle, pastSentence } from '../../src/components/past/words.ts';
import type { PastMonth, PastVerdict } from '../../src/model/report.ts';

const verdict = (total: number, judged: number, met: number) =>
  ({ judged: Array.from({ length: judged }, (_, id) => ({ id })), promises: { total, met } }) as unknown as PastVerdict;

test.each<[PastVerdict, string]>([
  [verdict(0, 0, 0), 'On 31 October 2025 nothing was promised.'],
  [verdict(74, 0, 0), 'On 31 October 2025 there was evidence for none of 74 promises.'],
  [verdict(74, 5, 0), 'On 31 October 2025 there was evidence for 5 of 74 promises, and none was kept.'],
  [verdict(74, 5, 1), 'On 31 October 2025 there was evidence for 5 of 74 promises, and one was kept.'],
  [verdict(9, 9, 2), 'On 31 October 2025 there was evidence for 9 of 9 promises, and two were kept.'],
  [verdict(1, 0, 0), 'On 31 October 2025 there was no evidence for the one promise.'],
  [verdict(1, 1, 1), 'On 31 October 2025 there was evidence for the one promise, and it was kept.'],
  [verdict(1, 1, 0), 'On 31 October 2025 there was evidence for the one promise, and it was not kept.'],
])('a past day in a sentence', (past, sentence) => {
  expect(pastSentence('2025-10-31', past)).toBe(sentence);
});

test('a single month is no past', () => {
  expect(historyTitle([{}] as unknown as readonly PastMonth[], true)).toBe('There is no past yet.');
});
