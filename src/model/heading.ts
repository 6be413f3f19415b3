/** The permalink of a heading: `Core performance KPIs` is `core-performance-kpis`; what stands in no Latin letters is `section`. */
export function headingAnchor(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'section' : plain;
}

/** Permalinks for headings in order, each only once: the second `Notes` is `notes-2`. */
export function headingAnchors(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const anchor = headingAnchor(text);
    const count = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  });
}
