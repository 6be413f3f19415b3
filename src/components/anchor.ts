/** The permalink of a reading on its metric's page: letters, digits and hyphens only. */
export function readingAnchor(id: string): string {
  return `v-${id.replace(/[^A-Za-z0-9.]+/g, '-')}`;
}
