/**
 * Reads a few named files out of a zip archive that a stranger may have made, in memory: nothing is ever put on a disk, so that a path that
 * climbs, a link or a file too many has nothing to reach, and what a file unpacks to is bounded while it is unpacked.
 */
import { crc32, inflateRawSync } from 'node:zlib';

/** Why an archive was not read: its message is ours alone, and quotes nothing of it. */
export class BadZip extends Error {}

/** How much is taken. */
export interface ZipLimits {
  /** Files that the archive may hold, wanted or not. */
  readonly entries: number;
  /** Bytes of one wanted file, unpacked. */
  readonly bytes: number;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** The kind of file, as Unix has it in the upper half of its attributes. */
  readonly mode: number;
  readonly at: number;
}

const END = { signature: 0x06054b50, length: 22, comment: 0xffff };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** Where a real number is kept elsewhere, by archives larger than any that is taken. */
const ELSEWHERE = 0xffffffff;
const KIND = 0o170000;
const REGULAR = 0o100000;

/** The wanted files that the archive holds, by name; throws a `BadZip` where it is no archive, or one of them is not a plain file. */
export function unzip(zip: Buffer, wanted: readonly string[], limits: ZipLimits): ReadonlyMap<string, Buffer> {
  const entries = entriesOf(zip, limits.entries).filter(({ name }) => wanted.includes(name));
  if (new Set(entries.map(({ name }) => name)).size < entries.length) throw new BadZip('it holds a file twice');
  return new Map(entries.map((entry) => [entry.name, contentOf(zip, entry, limits.bytes)]));
}

function entriesOf(zip: Buffer, most: number): readonly Entry[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > most) throw new BadZip(`it holds more than ${most} files`);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL.length > end || zip.readUInt32LE(at) !== CENTRAL.signature) throw new BadZip('its list of files is broken');
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number];
    entries.push(entryAt(zip, at, name));
    at += CENTRAL.length + name + extra + comment;
  }
  if (at !== end) throw new BadZip('its list of files is broken');
  return entries;
}

/** The end of the archive names itself; only one that reaches to the very last byte counts, so that no two readers see two archives. */
function endOf(zip: Buffer): number {
  const first = Math.max(0, zip.length - END.length - END.comment);
  for (let at = zip.length - END.length; at >= first; at--) {
    const whole = zip.readUInt32LE(at) === END.signature && at + END.length + zip.readUInt16LE(at + 20) === zip.length;
    if (whole) return at;
  }
  throw new BadZip('it is no zip archive');
}

function entryAt(zip: Buffer, at: number, name: number): Entry {
  return {
    name: zip.toString('utf8', at + CENTRAL.length, at + CENTRAL.length + name),
    flags: zip.readUInt16LE(at + 8),
    method: zip.readUInt16LE(at + 10),
    crc: zip.readUInt32LE(at + 16),
    packed: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    mode: zip.readUInt32LE(at + 38) >>> 16,
    at: zip.readUInt32LE(at + 42),
  };
}

function contentOf(zip: Buffer, entry: Entry, most: number): Buffer {
  if ((entry.flags & ENCRYPTED) !== 0) throw new BadZip('a file in it is encrypted');
  if ((entry.mode & KIND) !== 0 && (entry.mode & KIND) !== REGULAR) throw new BadZip('a file in it is a link, or no file');
  if (entry.size === ELSEWHERE || entry.size > most) throw new BadZip(`a file in it has more than ${most} bytes`);
  const content = unpacked(packedOf(zip, entry), entry, most);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new BadZip('a file in it is not what its list of files says');
  return content;
}

function packedOf(zip: Buffer, { name, at, packed }: Entry): Buffer {
  if (at + LOCAL.length > zip.length || zip.readUInt32LE(at) !== LOCAL.signature) throw new BadZip('its list of files is broken');
  const length = zip.readUInt16LE(at + 26);
  const from = at + LOCAL.length + length + zip.readUInt16LE(at + 28);
  const told = zip.toString('utf8', at + LOCAL.length, at + LOCAL.length + length);
  if (told !== name || from + packed > zip.length) throw new BadZip('its list of files is broken');
  return zip.subarray(from, from + packed);
}

function unpacked(packed: Buffer, { method }: Entry, most: number): Buffer {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new BadZip('a file in it is packed in another way than zip does');
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch {
    throw new BadZip(`a file in it does not unpack, or to more than ${most} bytes`);
  }
}
