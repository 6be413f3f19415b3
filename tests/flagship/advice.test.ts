/** What is unfair in the flagship's framework, finding by finding. */
import { test } from 'vitest';
import type { AdviceResult } from '../../src/model/report.ts';
import { golden } from '../golden.ts';
import { judged } from './flagship.ts';

test('the findings about the framework are these', () => {
  golden('flagship', 'advice.txt', judged('2026-11-24').advice.map(written).join('\n'));
});

function written({ name, headline, findings }: AdviceResult): string {
  return `${name}: ${headline}\n${findings.map(({ about, message }) => `  ${about.id}: ${message}\n`).join('')}`;
}
