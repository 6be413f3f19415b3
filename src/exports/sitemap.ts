/** The sitemap: the address of every page, for search engines. */

/** One of its files. */
export interface SitemapFile {
  /** From the site's root, without a leading slash. */
  readonly path: string;
  /** The whole file. */
  readonly text: string;
}

/** The protocol allows 50,000 addresses in a file. */
const MOST = 45_000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Files with the addresses of pages, below a site's whole address, and the index that names them: sitemap-index.xml. */
export function sitemaps(home: string, addresses: readonly string[]): readonly SitemapFile[] {
  const sorted = [...addresses].sort();
  const parts = Array.from({ length: Math.ceil(sorted.length / MOST) }, (_, part) => ({
    path: `sitemap-${part}.xml`,
    text: document('urlset', 'url', sorted.slice(part * MOST, (part + 1) * MOST)),
  }));
  const index = document(
    'sitemapindex',
    'sitemap',
    parts.map(({ path }) => home + path),
  );
  return [{ path: 'sitemap-index.xml', text: index }, ...parts];
}

function document(root: string, entry: string, addresses: readonly string[]): string {
  const entries = addresses.map((address) => `  <${entry}><loc>${escaped(address)}</loc></${entry}>\n`);
  return `${XML}<${root} ${NAMESPACE}>\n${entries.join('')}</${root}>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
