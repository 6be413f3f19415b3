/** Asks Lighthouse about a page, in a browser that already listens. */
import lighthouse from 'lighthouse';
import type { Visit } from './lighthouse-verdict.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One visit on the mobile profile; `port` is where the browser takes orders. Throws where Lighthouse could not judge the page. */
export async function visited(url: string, port: number): Promise<Visit> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (!result || result.lhr.runtimeError) throw new Error(`lighthouse does not judge ${url}: ${result?.lhr.runtimeError?.message}`);
  const { categories, audits } = result.lhr;
  const figure = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: Object.fromEntries(CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)])),
    blocking: figure('total-blocking-time'),
    shift: figure('cumulative-layout-shift'),
    paint: figure('largest-contentful-paint'),
    failed: CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
      .map(({ id }) => `${id}: ${audits[id]?.displayValue || audits[id]?.title}`),
  };
}
