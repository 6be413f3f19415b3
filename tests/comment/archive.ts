/** Makes zip archives, honest ones and such as no honest program makes. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive; what is given besides name and content is a lie about it. */
export interface Packed {
  readonly name: string;
  readonly content: string | Buffer;
  /** The packed bytes, instead of the content packed. */
  readonly packed?: Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  /** The kind and rights of the file, as Unix has them. */
  readonly mode?: number;
  /** The name that stands before the content, where it is another. */
  readonly localName?: string;
}

/** The bytes of an archive that holds these files. */
export function archive(files: readonly Packed[], comment = ''): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const { local, entry } = pack(file, at);
    locals.push(local);
    central.push(entry);
    at += local.length;
  }
  const list = Buffer.concat(central);
  return Buffer.concat([...locals, list, end(files.length, list.length, at, comment)]);
}

/** An archive with the two files of a report; texts stand as they are, anything else as JSON. */
export function report(diff: unknown, check: unknown = { version: 1, files: 3, problems: [], warnings: [] }): Buffer {
  const file = (name: string, value: unknown) => ({ name, content: typeof value === 'string' ? value : JSON.stringify(value) });
  return archive([file('diff.json', diff), file('check.json', check)]);
}

function pack(file: Packed, at: number): { readonly local: Buffer; readonly entry: Buffer } {
  const content = Buffer.from(file.content);
  const { name, method = 8, flags = 0, crc = crc32(content), size = content.length, mode = 0o100644 } = file;
  const packed = file.packed ?? (method === 0 ? content : deflateRawSync(content));
  const [names, localName] = [Buffer.from(name), Buffer.from(file.localName ?? name)];
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(localName.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(names.length, 28);
  entry.writeUInt32LE(mode * 0x10000, 38);
  entry.writeUInt32LE(at, 42);
  return { local: Buffer.concat([local, localName, packed]), entry: Buffer.concat([entry, names]) };
}

function end(count: number, length: number, at: number, comment: string): Buffer {
  const words = Buffer.from(comment);
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(length, 12);
  bytes.writeUInt32LE(at, 16);
  bytes.writeUInt16LE(words.length, 20);
  return Buffer.concat([bytes, words]);
}
