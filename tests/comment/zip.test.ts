import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unzip } from '../../scripts/comment/zip.ts';
import { archive, type Packed } from './archive.ts';

const LIMITS = { entries: 5, bytes: 1000 };
const good: Packed = { name: 'a.json', content: '{"a":1}' };
const whole = archive([good]);

test.each<[string, readonly Packed[], string?]>([
  ['one file', [good]],
  ['a file that is not packed', [{ ...good, method: 0 }]],
  ['a comment behind it', [good], 'by hand'],
  ['a comment that looks like an end', [good], 'PK\u0005\u0006'.padEnd(40, ' ')],
  ['names that climb, beside it', [{ name: '../../etc/passwd', content: 'x' }, { name: '/a.json', content: 'x' }, good]],
  ['a link, beside it', [{ name: 'link', content: '/etc/passwd', mode: 0o120777 }, good]],
  ['a file that unpacks to too much, beside it', [{ name: 'b', content: 'x'.repeat(5000) }, good]],
  ['files twice, beside it', [{ name: 'b', content: 'x' }, { name: 'b', content: 'y' }, good]],
  ['the same name in another folder and case', [{ name: 'x/a.json', content: 'x' }, { name: 'A.json', content: 'y' }, good]],
])('an archive with %s is read', (_, files, comment) => {
  expect(contents(archive(files, comment))).toEqual({ 'a.json': '{"a":1}' });
});

test.each<[string, Buffer, string]>([
  ['nothing', Buffer.alloc(0), 'it is no zip archive'],
  ['a text', Buffer.from('<html>not found</html>'), 'it is no zip archive'],
  ['an archive without its end', whole.subarray(0, -1), 'it is no zip archive'],
  ['an archive without its beginning', whole.subarray(10), 'its list of files is broken'],
  ['an archive and more behind it', Buffer.concat([whole, Buffer.from('more')]), 'it is no zip archive'],
  ['too many files', archive(Array.from({ length: 6 }, (_, index) => ({ name: `${index}`, content: '' }))), 'it holds more than 5 files'],
  ['65,535 files that are not there', counted(65_535), 'it holds more than 5 files'],
  ['two files that are not there', counted(2), 'its list of files is broken'],
  ['no file, and yet one', counted(0), 'its list of files is broken'],
  ['the file twice', archive([good, { ...good, content: '{"a":2}' }]), 'it holds a file twice'],
  ['a link in its place', archive([{ ...good, mode: 0o120777 }]), 'a file in it is a link, or no file'],
  ['a folder in its place', archive([{ ...good, mode: 0o040755 }]), 'a file in it is a link, or no file'],
  ['an encrypted file', archive([{ ...good, flags: 1 }]), 'a file in it is encrypted'],
  ['another method', archive([{ ...good, method: 12 }]), 'a file in it is packed in another way than zip does'],
  ['a large file', archive([{ ...good, content: 'x'.repeat(1001) }]), 'a file in it has more than 1000 bytes'],
  ['a size that stands elsewhere', archive([{ ...good, size: 0xffffffff }]), 'a file in it has more than 1000 bytes'],
  ['a bomb that owns up', bomb(50_000_000), 'a file in it has more than 1000 bytes'],
  ['a bomb that says it is small', bomb(10), 'a file in it does not unpack, or to more than 1000 bytes'],
  [
    'bytes that do not unpack',
    archive([{ ...good, packed: Buffer.from('no') }]),
    'a file in it does not unpack, or to more than 1000 bytes',
  ],
  ['another size than it says', archive([{ ...good, size: 6 }]), 'a file in it is not what its list of files says'],
  ['another sum than it says', archive([{ ...good, crc: 1 }]), 'a file in it is not what its list of files says'],
  ['two names for one file', archive([{ ...good, localName: 'b.json' }]), 'its list of files is broken'],
  ['content beyond its end', beyond(), 'its list of files is broken'],
])('%s is refused', (_, zip, message) => {
  expect(() => unzip(zip, ['a.json'], LIMITS)).toThrow(message);
});

test('an archive that is cut or flipped anywhere is read as it was, or refused', () => {
  const damaged = Array.from({ length: whole.length }, (_, at) => [whole.subarray(0, at), flipped(at)]).flat();
  const outcomes = new Set(damaged.map((zip) => outcome(zip)));
  expect([...outcomes].filter((each) => !/^it |^its |^a file in it |^\{"a.json":"\{\\"a\\":1\}"\}$|^\{\}$/.test(each))).toEqual([]);
});

function outcome(zip: Buffer): string {
  try {
    return JSON.stringify(contents(zip));
  } catch (error) {
    return error instanceof Error && error.constructor.name === 'BadZip' ? error.message : String(error);
  }
}

function contents(zip: Buffer): Record<string, string> {
  return Object.fromEntries([...unzip(zip, ['a.json'], LIMITS)].map(([name, bytes]) => [name, bytes.toString()]));
}

/** An archive that says that it holds so many files. */
function counted(count: number): Buffer {
  const zip = Buffer.from(whole);
  zip.writeUInt16LE(count, zip.length - 12);
  return zip;
}

/** 50 MB of nothing in 50 kB, with the size that it owns to. */
function bomb(size: number): Buffer {
  return archive([{ ...good, packed: deflateRawSync(Buffer.alloc(50_000_000)), size }]);
}

/** A file that says it is longer than the archive. */
function beyond(): Buffer {
  const zip = Buffer.from(whole);
  const at = zip.length - 22 - 46 - good.name.length;
  zip.writeUInt32LE(100_000, at + 20);
  return zip;
}

function flipped(at: number): Buffer {
  const zip = Buffer.from(whole);
  zip[at] = (zip[at] ?? 0) ^ 0xff;
  return zip;
}
