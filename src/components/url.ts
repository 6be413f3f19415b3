/**
 * The address of a path of this site, under whatever base it is served: with the base `/a/b/`, both `/metrics/x/` and `metrics/x/`
 * give `/a/b/metrics/x/`, and `/` gives `/a/b/`. A doubled slash would be a dead link on GitHub Pages, so none ever comes out.
 */
export function url(path: string, base: string = import.meta.env.BASE_URL): string {
  return `/${base}/${path}`.replace(/\/{2,}/g, '/');
}
