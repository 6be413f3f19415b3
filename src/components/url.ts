/** The one way to write an address on this site: the base in front, never a double slash. */
export function url(path: string, base: string = import.meta.env.BASE_URL): string {
  return `/${base}/${path}`.replace(/\/{2,}/g, '/');
}

/** The page of a metric; the parts of a share set stand on the page of the set. */
export function metricHref(id: string): string {
  const [set, part] = id.split('/') as [string, string?];
  return url(`metrics/${set}/${part ? `#${part}` : ''}`);
}

/** An address of the web, or nothing: what people wrote is linked only where it is https. */
export function webAddress(text: string | undefined): string | undefined {
  return text?.startsWith('https://') ? text : undefined;
}
