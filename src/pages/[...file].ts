/** Everything that is published for machines, as `npm run dev` serves it; a build writes it beside the pages (src/commands/publish.ts). */
import { files } from '../site.ts';

export function getStaticPaths() {
  return import.meta.env.DEV ? files.map((file) => ({ params: { file: file.path }, props: { file } })) : [];
}

export function GET({ props }: { readonly props: { readonly file: (typeof files)[number] } }): Response {
  return new Response([...props.file.parts()].join(''));
}
