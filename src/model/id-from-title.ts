/** The name that files give to something, proposed from its name for readers. */

/** `Jane Doe's runs` is `jane-does-runs`; nothing where no letter is left. */
export function idFromTitle(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
}
