import { type MdastNode, markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { inert, LONGEST } from '../../scripts/comment/inert.ts';

test.each([
  ['plain words', 'Scores rise by 2.5', '`Scores rise by 2.5`'],
  ['nothing', '', '(nothing)'],
  ['only blanks', ' \n\t\u2028 ', '(nothing)'],
  ['only what is hidden', '\u200b\u2060\ufeff\u3164', '(nothing)'],
  ['a mention', '@everyone and @org/team', '`＠everyone and ＠org/team`'],
  [
    'a link',
    '[free](https://x.org) https://x.org www.x.org <https://x.org>',
    '`[free](https://x.org) https://x.org www.x.org <https://x.org>`',
  ],
  ['a picture', '![x](https://x.org/a.png)', '`![x](https://x.org/a.png)`'],
  ['HTML', '<img src=x onerror=alert(1)><script>1</script>', '`<img src=x onerror=alert(1)><script>1</script>`'],
  ['the end of the fold', '</summary></details><!--', '`</summary></details><!--`'],
  ['entities', '&lt;b&gt; &#64;all', '`&lt;b&gt; &#64;all`'],
  ['ticks', 'a`b``c```\n~~~', "`a'b''c''' ~~~`"],
  ['a tick and a mention', '` @all `', "`' ＠all '`"],
  ['a fence, a heading, a rule, a list', '```\n# A\n\n---\n- b\n> [!WARNING]', "`''' # A --- - b > [!WARNING]`"],
  ['a table', 'a | b\n--|--\nc | d', '`a | b --|-- c | d`'],
  ['references and commands', '#1 GH-2 o/r#3 fixes #4\n/merge\n::error::x', '`#1 GH-2 o/r#3 fixes #4 /merge ::error::x`'],
  ['formulas and faces', '$x$ $$y$$ :tada: [^1]', '`$x$ $$y$$ :tada: [^1]`'],
  ['a backslash at the end', 'a\\', '`a\\`'],
  ['control characters', 'a\u0000b\u001b[31mc\u009bd\u007f', '`a b [31mc d`'],
  ['direction', 'a\u202egnp.exe\u2066b\u2069\u200f', '`agnp.exeb`'],
  ['tags and joiners', '\u{e0041}\u{e0042}x\u200dy\u00adz', '`xyz`'],
  ['half a letter', 'a\ud800b\udc00', '`a\ufffdb\ufffd`'],
  ['heaped marks', `a${'\u0301'.repeat(50)}b`, `\`a${'\u0301'.repeat(4)}b\``],
  ['our mark', '<!-- assay-pull-request 9.9 -->', '`<!-- assay-pull-request 9.9 -->`'],
])('%s', (_, text, shown) => {
  expect(inert(text)).toBe(shown);
  expect(kinds(`- ${inert(text)}`)).toEqual(shown.startsWith('(') ? ['text'] : ['inlineCode']);
});

test('what is long is cut, by letters and not in the middle of one', () => {
  expect(inert('a'.repeat(LONGEST))).toBe(`\`${'a'.repeat(LONGEST)}\``);
  expect(inert('a'.repeat(LONGEST + 1))).toBe(`\`${'a'.repeat(LONGEST)}…\``);
  expect(inert('😀'.repeat(LONGEST + 1))).toBe(`\`${'😀'.repeat(LONGEST)}…\``);
  expect(inert(`${'\u200b'.repeat(10_000_000)}a`)).toBe('`…`');
});

/** The kinds of what stands in the first item of a list. */
function kinds(text: string): readonly string[] {
  const tree = markdownToMdast(text) as MdastNode as Tree;
  return tree.children?.[0]?.children?.[0]?.children?.[0]?.children?.map(({ type }) => type) ?? [];
}

interface Tree {
  readonly type: string;
  readonly children?: readonly Tree[];
}
