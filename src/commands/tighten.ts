/** Takes white space out of built pages where no reader sees it: at the edges of blocks. Components keep their line breaks, and pages pack better. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disk, type Effects } from '../write/effects.ts';
import { writeUnsealed } from '../write/whole.ts';
import { filesBelow } from './seal.ts';

/** Where white space is drawn, or stands in a text that is no part of the page. */
const KEPT = /(<(?:pre|script|textarea)[\s>].*?<\/(?:pre|script|textarea)>)/s;
/** A whole tag, whatever its attributes hold. */
const TAG = /(<(?:[^"'>]|"[^"]*"|'[^']*')*>)/;
/**
 * On neither side of these it is drawn, unless a style sheet puts words of its own there. Items of a list are left out: they may stand in one
 * line, or behind a number.
 */
const BLOCK =
  /^<\/?(?:html|head|body|meta|link|title|header|footer|main|nav|div|section|ul|ol|dl|dt|dd|p|h[1-6]|figure|figcaption|table|caption|thead|tbody|tr|th|td|details|summary|path|circle|rect|line|text)[\s>]/;

/** The same page with less white space. */
export function tighten(html: string): string {
  return html
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : tightened(part)))
    .join('');
}

/** Tightens every page below a folder. */
export function tightenPages(folder: string, effects: Effects = disk): void {
  for (const path of filesBelow(folder).filter((each) => each.endsWith('.html'))) {
    const file = join(folder, path);
    writeUnsealed(file, tighten(readFileSync(file, 'utf8')), effects);
  }
}

/** Texts and tags take turns. */
function tightened(html: string): string {
  const parts = html.split(TAG);
  return parts.map((part, index) => (index % 2 === 1 ? part : between(part, parts[index - 1] ?? '', parts[index + 1] ?? ''))).join('');
}

/** A space that does not break a line is no white space here. */
function between(text: string, before: string, after: string): string {
  const begun = BLOCK.test(before) ? text.replace(/^[ \t\r\n]+/, '') : text;
  return BLOCK.test(after) ? begun.replace(/[ \t\r\n]+$/, '') : begun;
}
