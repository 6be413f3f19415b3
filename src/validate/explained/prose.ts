/** Rules of prose. */
import { inFile, type Shown } from './page.ts';

/** One entry a rule. */
export const prose: readonly Shown[] = [
  {
    name: 'front-matter',
    summary: 'Prose begins with its front matter: keys between two lines of three hyphens.',
    why: 'The title and the summary of a page stand there. Without the second line the whole page would be taken for keys.',
    example: inFile(
      'content/pages/about.md',
      ['---', 'title: About this library', 'summary: It is invented.'],
      'the front matter does not end',
      ['---', 'title: About this library', 'summary: It is invented.', '---'],
    ),
  },
  {
    name: 'prose',
    summary: 'Prose is plain Markdown: no HTML, and no address but https, mailto and pages of this site.',
    why: 'Anybody may send prose, and nothing in it may act in the name of the site or ask other servers.',
    example: inFile('content/pages/about.md', ['<b>Open</b> every day.'], '`<b>` is HTML', ['**Open** every day.']),
  },
  {
    name: 'mdx',
    summary: 'A review is prose with the components that there are, and holds no code.',
    why: 'In .mdx files < and { begin code. A review only shows figures, so none is needed.',
    example: inFile(
      'content/reviews/2026-q1-quarterly.mdx',
      ['## Readers', 'Fewer than {9} waited.', '## Other libraries', '## The house'],
      'the braces hold code',
      ['## Readers', 'Fewer than 9 waited.', '## Other libraries', '## The house'],
    ),
  },
];
