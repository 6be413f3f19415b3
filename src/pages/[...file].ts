/** Everything that is published for machines: one route, so that `npm run dev` serves it too. */
import { served } from '../site.ts';

export function getStaticPaths() {
  return served.map((file) => ({ params: { file: file.path }, props: { file } }));
}

export function GET({ props }: { readonly props: { readonly file: (typeof served)[number] } }): Response {
  return new Response([...props.file.parts()].join(''));
}
