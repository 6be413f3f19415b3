import { expect, test } from 'vitest';
import { csv } from '../../src/exports/csv.ts';
import { sitemap } from '../../src/exports/sitemap.ts';

test('cells are quoted where they must be, and no spreadsheet runs them', () => {
  const rows = [
    ['name', 'value'],
    ['a, "b"', 1.5],
    ['=1+1', -2],
    ['two\nlines', undefined],
    ['-', 0],
    ['+1', '@sum'],
  ];
  expect(csv(rows)).toBe('name,value\r\n"a, ""b""",1.5\r\n\'=1+1,-2\r\n"two\nlines",\r\n\'-,0\r\n\'+1,\'@sum\r\n');
});

test('a sitemap is sorted and escaped', () => {
  expect(sitemap(['https://x.test/b/', 'https://x.test/a/?p&q'])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '  <url><loc>https://x.test/a/?p&amp;q</loc></url>\n  <url><loc>https://x.test/b/</loc></url>\n</urlset>\n',
  );
});
