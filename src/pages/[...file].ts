/** Everything that is published for machines: one route, so that `npm run dev` serves it too. */
import { files } from '../site.ts';

export function getStaticPaths() {
  return files.map(({ path, text }) => ({ params: { file: path }, props: { text } }));
}

export function GET({ props }: { readonly props: { readonly text: string } }): Response {
  return new Response(props.text);
}
