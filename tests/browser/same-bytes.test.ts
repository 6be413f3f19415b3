/** One commit always gives the same bytes: in another folder, under another time zone and another language. */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildSite, DAYS, filesOf, workshop } from './sites.ts';

const NOT_COPIED = /^(node_modules|dist|\.git|\.astro|\.build|\.cache)$/;

test('two builds of one commit are the same, byte for byte', async () => {
  const elsewhere = join(workshop, 'elsewhere', 'a checkout');
  copyCheckout(elsewhere);
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const again = await buildSite('again', DAYS, { cwd: elsewhere, env });
  const { folder } = inject('sites').plain;
  expect(filesOf(again)).toEqual(filesOf(folder));
  expect(filesOf(again).filter((path) => !readFileSync(join(again, path)).equals(readFileSync(join(folder, path))))).toEqual([]);
});

/** Without the modules, the copy finds those of this checkout above it. */
function copyCheckout(target: string): void {
  rmSync(target, { recursive: true, force: true });
  for (const name of readdirSync('.').filter((each) => !NOT_COPIED.test(each)))
    cpSync(resolve(name), join(target, name), { recursive: true });
}
