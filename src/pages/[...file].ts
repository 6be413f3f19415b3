/** Everything that is published for machines, as `npm run dev` serves it; a build writes it beside the pages (src/commands/publish.ts). */
import { copies, files } from '../site.ts';

interface File {
  readonly path: string;
  readonly content: () => BlobPart[];
}

/** What a browser does not take for what it is without being told. */
const TYPES: Readonly<Record<string, string>> = { css: 'text/css', svg: 'image/svg+xml', png: 'image/png', woff2: 'font/woff2' };

export function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  const all: File[] = [
    ...files.map(({ path, parts }) => ({ path, content: () => [...parts()] })),
    ...copies().map(({ path, bytes }) => ({ path, content: () => [new Uint8Array(bytes())] })),
  ];
  return all.map((file) => ({ params: { file: file.path }, props: { file } }));
}

export function GET({ props }: { readonly props: { readonly file: File } }): Response {
  const type = TYPES[props.file.path.split('.').at(-1) ?? ''];
  return new Response(new Blob(props.file.content()), type ? { headers: { 'content-type': type } } : {});
}
