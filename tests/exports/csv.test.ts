import { expect, test } from 'vitest';
import { csv } from '../../src/exports/csv.ts';

test('cells are quoted where they must be, and no spreadsheet runs them', () => {
  const rows = [
    ['name', 'value'],
    ['a, "b"', 1.5],
    ['=1+1', -2],
    ['two\nlines', undefined],
    ['-', 0],
    ['+1', '@sum'],
  ];
  expect(csv(rows)).toBe('name,value\r\n"a, ""b""",1.5\r\n\'=1+1,-2\r\n"two\nlines",\r\n\'-,0\r\n\'+1,\'@sum\r\n');
});
