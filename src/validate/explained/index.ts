/** Every rule that can refuse something, with its page. */
import { guards } from '../guards/index.ts';
import { rules } from '../rules/index.ts';
import { files } from './files.ts';
import type { Explained } from './page.ts';
import { prose } from './prose.ts';
import { syntax } from './syntax.ts';
import { text } from './text.ts';

/** Those of files, of texts, and between files, and those over what was merged, in this order; a rule between files and a guard bring their pages with them. */
export const explained: readonly Explained[] = [...files, ...text, ...syntax, ...prose, ...rules, ...guards];
