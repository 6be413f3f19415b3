/** Rewrites single scalars of a text's YAML, and nothing else of it. */
import { isScalar, parseDocument, type Scalar, visit } from 'yaml';
import { YAML_OPTIONS } from '../yaml.ts';
import { sheetOf } from './sheet.ts';

/** A scalar, how it is written, and whether it is a key. */
interface WrittenScalar {
  readonly scalar: Scalar;
  readonly source: string;
  readonly isKey: boolean;
}

/** The text with each scalar written as `rewrite` says; undefined leaves one as it is, and so does a text that cannot be parsed. */
export function rewriteScalars(path: string, text: string, rewrite: (written: WrittenScalar) => string | undefined): string {
  const sheet = sheetOf(path, text);
  if (sheet === undefined) return text;
  const document = parseDocument(sheet.yaml, YAML_OPTIONS);
  if (document.errors.length > 0) return text;
  const changes: { readonly start: number; readonly end: number; readonly to: string }[] = [];
  visit(document, (key, node) => {
    if (!isScalar(node) || !node.range) return;
    const [start, end] = node.range;
    const to = rewrite({ scalar: node, source: sheet.yaml.slice(start, end), isKey: key === 'key' });
    if (to !== undefined) changes.push({ start, end, to });
  });
  const yaml = changes.reduceRight((written, { start, end, to }) => written.slice(0, start) + to + written.slice(end), sheet.yaml);
  return sheet.before + yaml + sheet.after;
}
