/**
 * The address of a path of this site, under whatever base it is served: with the base `/a/b/`, both `/metrics/x/` and `metrics/x/`
 * give `/a/b/metrics/x/`, and `/` gives `/a/b/`. A doubled slash would be a dead link on GitHub Pages, so none ever comes out.
 */
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
