/** Tests that are collected without being run: `describe` and `test` of vitest, as far as the tests of `evaluate` use them. */
import { expect } from 'vitest';

/** What a test does. */
export type Run = () => unknown;

type Body = (...given: readonly unknown[]) => unknown;

/** Stands in for vitest; what the tests of a file do is added to a list. */
export function collecting(into: Run[]): Record<string, unknown> {
  const add = (body: Body, ...given: readonly unknown[]) => into.push(() => body(...given));
  const each = (run: (body: Body, ...given: readonly unknown[]) => unknown, isSpread: boolean) => (rows: readonly unknown[]) => {
    return (_: string, body: Body) => {
      for (const row of rows) run(body, ...(isSpread && Array.isArray(row) ? row : [row]));
    };
  };
  const now = (body: Body, ...given: readonly unknown[]) => body(...given);
  const test = Object.assign((_: string, body: Body) => add(body), { each: each(add, true), for: each(add, false) });
  const describe = Object.assign((_: string, body: Body) => now(body), { each: each(now, true), for: each(now, false) });
  // Here each test has a time limit of its own.
  const vi = { setConfig: () => {} };
  return { describe, test, it: test, expect, vi };
}
