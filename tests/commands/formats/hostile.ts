/** Scorecards in temporary folders, with what strangers may send. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HOSTILE = [
  '::error file=x::boo',
  '\n::set-output name=a::b',
  '\r::stop-commands::x',
  '\u0085::add-mask::x',
  ' \u2028::debug::x',
  '##[add-mask]x',
  '\n##[error]x',
  '\u001b[31m\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007',
  '\u009b2J\u0008\u007f',
  '\u202etxt.exe\u2066\u200e\u061c',
  '\u200b\ufeff\u00ad\u{e0041}',
  '<img src=x onerror=alert(1)><!-- </details>',
  '@somebody and #1 [a](https://example.org) ![b](https://example.org/b.png)',
  '```\n# heading\n~~~',
  '%0A::error::x%25,:',
  `${'long '.repeat(3000)}end`,
];

/** Hostile names of files and folders, keys, values and whole lines, where the system takes such a name. */
export function refusedRoot(): string {
  const root = copied();
  for (const [index, text] of HOSTILE.entries()) {
    const name = text.replaceAll('/', '_').slice(0, 80);
    put(root, `data/metrics/${name}.yaml`, 'title: A name\nunit: visits\n');
    put(root, `data/${name}/x.yaml`, 'title: A place\n');
    put(root, `data/snapshots/${name}/2026-05-31.yaml`, 'date: 2026-05-31\n');
    put(root, `data/metrics/key-${index}.yaml`, `title: A key\nunit: visits\n${JSON.stringify(text)}: 1\n`);
    put(
      root,
      `data/metrics/value-${index}.yaml`,
      `title: A value\nunit: visits\ncategory: ${JSON.stringify(text)}\ntarget: ${JSON.stringify(text)}\n`,
    );
    put(root, `data/metrics/json-${index}.json`, JSON.stringify({ title: text, unit: text, cadence: text, [text]: { [text]: text } }));
    put(root, `data/metrics/raw-${index}.yaml`, `title: A line\n${text}: ${text}\n  ${text}\n`);
    put(
      root,
      `content/pages/prose-${index}.md`,
      `---\ntitle: Prose\nsummary: Of strangers.\n---\n\n<b title="${text}">\n\n[a](javascript:${text})\n`,
    );
  }
  return root;
}

/** What a schema lets pass: texts of a release that is warned of. */
export function warnedRoot(): string {
  const root = copied();
  const texts = HOSTILE.filter((text) => !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(text) && text.length < 400);
  const criteria = texts.map((text, index) => ({ id: `c-${index}`, title: text, text: `${text} is good`, attest: true }));
  put(root, 'data/releases/hostile.json', JSON.stringify({ title: '::error::x', order: 9, groups: [{ title: '##[error]x', criteria }] }));
  return root;
}

function copied(): string {
  const root = mkdtempSync(join(tmpdir(), 'assay-hostile-'));
  cpSync('tests/fixtures/tiny', root, { recursive: true });
  return root;
}

function put(root: string, path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}
