/** The figures on the built page of a review are those of its own day, with today's beside them where they differ. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { valueSaid } from '../../src/components/review/view.ts';
import type { MetricResult, Report } from '../../src/model/report.ts';
import { pipeline } from '../../src/pipeline.ts';
import { readBody } from '../../src/read/body.ts';

const { folder } = inject('sites').plain;
const now: Report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));

test.each(now.reviews)('$id shows what was known as of $date', ({ id, date, recorded, path }) => {
  const past = judged(date, recorded);
  const html = readFileSync(join(folder, 'reviews', id, 'index.html'), 'utf8');
  const { body } = readBody(readFileSync(path, 'utf8'), true);
  const values = (body?.tags ?? []).filter(({ name }) => name === 'Value').map(({ attributes }) => attributes.metric as string);
  expect(values.length).toBeGreaterThan(2);
  const said = values.map((metric) => {
    const { past: then, now: today } = valueSaid({ past, now }, metric);
    return `<a class="figure" href="/metrics/${metric}/">${then}</a>${today ? `<span class="today"> (today: ${today})</span>` : ''}`;
  });
  expect(said.filter((markup) => !html.includes(markup))).toEqual([]);
  expect(rowsOf(html).filter(({ id: metric, text }) => !text.includes(latest(past, metric)))).toEqual([]);
  expect(rowsOf(html).length).toBeGreaterThan(10);
});

test('requests per second were unknown in October 2025 and are known today, and the page says both', () => {
  const html = readFileSync(join(folder, 'reviews/2025-10-monthly/index.html'), 'utf8');
  expect(html).toContain('>measurement failed</a><span class="today"> (today: 1,576\u00a0req/s)</span>');
});

function judged(asOf: string, knownBy: string): Report {
  const result = pipeline('.', { asOf, knownBy });
  if ('problems' in result) throw new Error('the flagship was refused');
  return result.report;
}

/** The rows of the tables of metrics, each with its metric. */
function rowsOf(html: string): readonly { readonly id: string; readonly text: string }[] {
  return [...html.matchAll(/<tr role="row" class="metric-row.*?<\/tr>/gs)].map(([row]) => ({
    id: /href="\/metrics\/([^/"]+)\/"/.exec(row)?.[1] as string,
    text: row.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '),
  }));
}

/** What a row has to show: the value that counted, or that there was none. */
function latest({ metrics }: Report, id: string): string {
  const { value } = metrics.find((one) => one.id === id) as MetricResult;
  return value?.text ?? 'no value';
}
