/** How large a logo is, and whether it is one: a PNG, or an SVG of plain shapes. Pure. */
import type { Size } from '../model/types.ts';
import { svgFaults, svgSize } from './svg.ts';
import type { Fault } from './tree.ts';

/** A picture's size, or what is wrong with its text. */
export type Picture = Size | { readonly text: string; readonly faults: readonly Fault[] };

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Looks at a picture by the ending of its name. */
export function readPicture(path: string, bytes: Uint8Array): Picture {
  return path.endsWith('.svg') ? readSvg(bytes) : readPng(bytes);
}

/** Whether a file begins as a font in WOFF2 does. What else stands in it, browsers check before they use it. */
export function isWoff2(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 4)) === 'wOF2';
}

/** The first chunk of a PNG is its header, which begins with width and height. */
function readPng(bytes: Uint8Array): Picture {
  const isHeader =
    bytes.length >= 24 && PNG.every((byte, at) => bytes[at] === byte) && String.fromCharCode(...bytes.subarray(12, 16)) === 'IHDR';
  if (!isHeader) return wrong('', { offset: 0, rule: 'file-kind', message: 'this is no PNG', hint: 'save the picture as PNG or SVG' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function readSvg(bytes: Uint8Array): Picture {
  const text = textOf(bytes);
  if (text === undefined) return wrong('', { offset: 0, rule: 'encoding', message: 'the file is not UTF-8', hint: 'save it as UTF-8' });
  const faults = svgFaults(text);
  return faults.length > 0 ? { text, faults } : svgSize(text);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wrong(text: string, fault: Fault): Picture {
  return { text, faults: [fault] };
}
