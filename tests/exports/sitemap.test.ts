import { expect, test } from 'vitest';
import { sitemaps } from '../../src/exports/sitemap.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

test('a sitemap is sorted and escaped, and an index names it', () => {
  expect(sitemaps('https://x.test/a/', ['https://x.test/a/b/', 'https://x.test/a/?p&q'])).toEqual([
    {
      path: 'sitemap-index.xml',
      text: `${HEAD}<sitemapindex ${SPACE}>\n  <sitemap><loc>https://x.test/a/sitemap-0.xml</loc></sitemap>\n</sitemapindex>\n`,
    },
    {
      path: 'sitemap-0.xml',
      text: `${HEAD}<urlset ${SPACE}>\n  <url><loc>https://x.test/a/?p&amp;q</loc></url>\n  <url><loc>https://x.test/a/b/</loc></url>\n</urlset>\n`,
    },
  ]);
});

test('more addresses than one file may hold are split', () => {
  const many = Array.from({ length: 45_001 }, (_, index) => `https://x.test/${index}/`);
  expect(sitemaps('https://x.test/', many).map(({ path }) => path)).toEqual(['sitemap-index.xml', 'sitemap-0.xml', 'sitemap-1.xml']);
});
