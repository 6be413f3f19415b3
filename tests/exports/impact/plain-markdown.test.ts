import { expect, test } from 'vitest';
import { plainMarkdown } from '../../../src/exports/impact/plain-markdown.ts';

/** What stands between an `@` and a name, as it is read in this table. */
const shown = (text: string) => plainMarkdown(text).replaceAll('\u2060', '¦');

test.each([
  [
    'words as they are',
    'Unit Test Coverage: 96.4 %, was > 95 % (a + b - c = d).',
    'Unit Test Coverage: 96.4 %, was > 95 % (a + b - c = d).',
  ],
  ['a link', '[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
  ['a picture', '![x](https://example.org/x.png)', '!\\[x\\](https\\://example.org/x.png)'],
  ['an address', 'see https://example.org and www.example.org', 'see https\\://example.org and www\\.example.org'],
  ['an element', '<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)>'],
  ['what is less', 'a < 5 ms', 'a < 5 ms'],
  ['a comment that swallows the rest', '<!-- gone', '\\<!-- gone'],
  ['an entity', '&lt;b&gt; &#60; a & b', '\\&lt;b\\&gt; \\&#¦60; a & b'],
  ['a mention', 'thanks @somebody, a@b.example', 'thanks @¦somebody, a@¦b.example'],
  ['a reference', 'see #12, GH-12, rank #1', 'see #¦12, GH-¦12, rank #¦1'],
  ['code', 'a `b` ``c', 'a \\`b\\` \\`\\`c'],
  ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
  ['a cell', 'a | b', 'a \\| b'],
  ['a formula', '$1M and $2M', '\\$1M and \\$2M'],
  ['lines', 'a\n\n# b\r\n- c\u2028d', 'a # b - c d'],
  ['a heading', '# a', '\\# a'],
  ['a list', '- a', '\\- a'],
  ['another list', '12. a', '12\\. a'],
  ['a quotation', '> 95 %', '\\> 95 %'],
  ['a backslash', 'a\\', 'a\\\\'],
  ['what does not show', 'a\u200b\u202eb\u0007c', 'ab c'],
])('%s', (_, text, expected) => expect(shown(text)).toBe(expected));
