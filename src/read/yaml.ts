/** The strict reader of YAML: the part of the language that reads the same to everybody. */
import { parseDocument, type YAMLError } from 'yaml';
import { type Fault, type Refusal, refusal, spotter, type Tree } from './tree.ts';
import { valueFaults } from './values.ts';
import { nodeFaults, offsetOf } from './yaml-nodes.ts';
import { syntaxFault } from './yaml-words.ts';

/** The parser is quadratic in some of these, so they are counted first: a file that a person writes has a few hundred. */
const INDICATORS = /[,:[{?&*!-]/g;
const MOST_INDICATORS = 50_000;

/** How YAML is parsed wherever it is: version 1.2, and nothing that a person would not expect. */
export const YAML_OPTIONS = { schema: 'core', stringKeys: true, resolveKnownTags: false, uniqueKeys: false, prettyErrors: false } as const;

/** Reads a YAML text. */
export function readYaml(path: string, text: string): Tree | Refusal {
  const early = earlyFaults(text);
  if (early.length > 0) return refusal(path, text, early);
  const document = parseDocument(text, YAML_OPTIONS);
  const faults = document.errors.length > 0 ? syntaxFaults(text, document.errors) : nodeFaults(document);
  if (faults.length > 0) return refusal(path, text, faults);
  const value: unknown = document.toJS();
  const late = valueFaults(value).map(({ path: at, part, ...fault }) => ({ ...fault, offset: offsetOf(document, at, part) }));
  if (late.length > 0) return refusal(path, text, late);
  const spot = spotter(text);
  return { value, spot: (at, part = 'value') => spot(offsetOf(document, at, part)) };
}

function earlyFaults(text: string): readonly Fault[] {
  const directive = /^%/m.exec(text);
  if (directive)
    return [
      { offset: directive.index, rule: 'yaml-directive', message: 'a directive is not read', hint: 'delete the line that begins with %' },
    ];
  if ((text.match(INDICATORS)?.length ?? 0) <= MOST_INDICATORS) return [];
  return [
    { offset: 0, rule: 'file-size', message: 'the file holds too many keys and values for YAML', hint: 'write a long series as JSON' },
  ];
}

/** Errors of which each stands alone; others lead to more of their kind. */
const ALONE = new Set<string>(['TAB_AS_INDENT', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE']);

/** The first syntax error, and those like it that do not follow from it. */
function syntaxFaults(text: string, errors: readonly YAMLError[]): readonly Fault[] {
  const [first, ...rest] = errors as [YAMLError, ...YAMLError[]];
  const alike = rest.filter(({ code }) => code === first.code && ALONE.has(code));
  return [first, ...alike].map((error) => syntaxFault(text, error));
}
