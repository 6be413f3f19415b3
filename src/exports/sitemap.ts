/** The sitemap: the address of every page, for search engines. */

/** Addresses of pages, absolute, as sitemap XML, sorted. */
export function sitemap(addresses: readonly string[]): string {
  const entries = [...addresses].sort().map((address) => `  <url><loc>${escaped(address)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
