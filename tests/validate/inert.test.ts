import { describe, expect, test } from 'vitest';
import { inert, inertLines, inertProblem, LONGEST } from '../../src/validate/inert.ts';

describe('a text is inert', () => {
  test.each([
    ['plain words', 'Über 5 % — naïve 図書館', 'Über 5 % — naïve 図書館'],
    ['a tab', 'a\tb', 'a→b'],
    ['line ends', 'a\r\nb\u0085c\u2028d\u2029e', 'a··b·c·d·e'],
    ['an escape of a terminal', '\u001b[31mred\u009b0m', '·[31mred·0m'],
    ['marks of direction', 'a\u202eb\u2066c\u200fd\u061ce', 'a·b·c·d·e'],
    ['what has no width', 'a\u200bb\ufeffc\u00add', 'a·b·c·d'],
    ['what stands in two halves', 'a\u{e0041}b', 'a··b'],
    ['half a character', 'a\ud800b', 'a·b'],
    ['a command of Actions', '::error file=a::b', ':·error file=a:·b'],
    ['many colons', ':::::', ':·:·:'],
    ['an old command of Actions', 'a ##[add-mask]b ###[x', 'a #·[add-mask]b ##·[x'],
  ])('%s', (_, text, shown) => {
    expect(inert(text)).toBe(shown);
  });

  test('each character stays one column wide, so that the caret points to its place', () => {
    const hostile = '\t::\u001b[1m##[x]\u202e::::';
    expect(inert(hostile)).toHaveLength(hostile.length);
  });

  test.each([
    ['as long as may be', 'abcd', 4, 'abcd'],
    ['longer', 'abcde', 4, 'abc…'],
    ['longer, cut before a character of two halves', 'ab🙂d', 4, 'ab…'],
  ])('%s', (_, text, longest, shown) => {
    expect(inert(text, longest)).toBe(shown);
  });

  test('its own lines stay', () => {
    expect(inertLines('a\n::b\n\tc')).toBe('a\n:·b\n→c');
  });
});

test('each part of a problem is inert and cut', () => {
  const long = 'x'.repeat(1000);
  const problem = { path: `\n${long}`, line: 1, column: 2, rule: 'r', message: `\n${long}`, hint: `\n${long}`, source: '\t' };
  const cut = (longest: number) => `·${'x'.repeat(longest - 2)}…`;
  expect(inertProblem(problem)).toEqual({
    ...problem,
    path: cut(LONGEST.path),
    message: cut(LONGEST.message),
    hint: cut(LONGEST.hint),
  });
  expect(inertProblem({ path: 'a', line: 1, column: 1, rule: 'r', message: 'm' })).not.toHaveProperty('hint');
});
