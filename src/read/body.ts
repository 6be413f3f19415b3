/** The body of a review: its headings and the components in it, each with its place. Nothing in it is code. */
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { type ProseNode, proseFaultsIn, proseStart } from './prose.ts';
import type { Fault } from './tree.ts';

/** A heading. */
export interface Heading {
  /** From 1, the largest. */
  readonly depth: number;
  /** Its words, without marks. */
  readonly text: string;
  /** Characters from the beginning of the file. */
  readonly offset: number;
}

/** A component. */
export interface Tag {
  /** As it is written. */
  readonly name: string;
  /** Name and text of each attribute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it begins, in characters from the beginning of the file. */
  readonly offset: number;
  /** How it is written, for the places of its attributes. */
  readonly source: string;
}

/** What rules hold a body against. */
export interface Body {
  /** In order. */
  readonly headings: readonly Heading[];
  /** In order. */
  readonly tags: readonly Tag[];
}

/** A node of MDX, as far as it is looked at. */
interface Node extends ProseNode {
  readonly depth?: number;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

/**
 * Reads the body behind the front matter. What may not be published is a fault; so is what cannot be parsed and would stop the build,
 * and then there is no body.
 */
export function readBody(text: string, mdx: boolean): { readonly body?: Body; readonly faults: readonly Fault[] } {
  const start = proseStart(text);
  const root = parse(text.slice(start), mdx);
  if ('message' in root) return { faults: [{ ...root, offset: start + root.offset }] };
  const nodes = flat(root);
  const at = (node: Node) => start + (node.position?.start.offset ?? 0);
  const tags = nodes.filter(isTag).map(
    (node): Tag => ({
      name: node.name ?? '',
      attributes: Object.fromEntries((node.attributes ?? []).map(({ name = '', value }) => [name, String(value)])),
      offset: at(node),
      source: text.slice(at(node), start + (node.position?.end.offset ?? 0)),
    }),
  );
  const headings = nodes
    .filter(({ type }) => type === 'heading')
    .map((node): Heading => ({ depth: node.depth ?? 1, text: wordsOf(node), offset: at(node) }));
  const code = nodes.flatMap((node) => codeFault(node, at(node)));
  return { body: { headings, tags }, faults: [...proseFaultsIn(root, start), ...code] };
}

/** The tree, or why there is none: the parser says where in front of its message. */
function parse(prose: string, mdx: boolean): Node | Fault {
  if (!mdx) return markdownToMdast(prose) as MdastNode as Node;
  try {
    return mdxToMdast(prose) as MdastNode as Node;
  } catch (error) {
    const [, line = '1', column = '1', said = ''] =
      /^(\d+):(\d+): (.*?)(?: \(note: .*\))?(?: \([^()]*\))*$/s.exec((error as Error).message) ?? [];
    const lines = prose.split('\n').slice(0, Number(line) - 1);
    const offset = lines.reduce((sum, each) => sum + each.length + 1, 0) + Number(column) - 1;
    if (said.startsWith('Unexpected character after `<`'))
      return { offset, rule: 'mdx', message: 'the sign < begins a component, and none follows', hint: HINT };
    const message = said === '' ? 'the text is not to be read as MDX' : `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
    return { offset, rule: 'mdx', message, hint: HINT };
  }
}

const HINT = 'in MDX < and { begin code; where they are meant as they are, write \\< and \\{';

function flat(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

/** A component whose attributes are texts; another is a fault already. */
function isTag(node: Node): boolean {
  return node.type.startsWith('mdxJsx') && /^[A-Z]/.test(node.name ?? '') && !strangeAttribute(node);
}

function strangeAttribute({ attributes = [] }: Node) {
  return attributes.find(({ type, value }) => type !== 'mdxJsxAttribute' || typeof value !== 'string');
}

/** One comment, or nothing. */
const COMMENT = /^\s*(?:\/\*(?:(?!\*\/).)*\*\/)?\s*$/s;

/** A review is prose with figures: what would run, and what is markup, is refused. A comment says nothing and may stand. */
function codeFault(node: Node, offset: number): readonly Fault[] {
  const { type, name, value = '' } = node;
  const fault = (message: string, hint: string): readonly Fault[] => [{ offset, rule: 'mdx', message, hint }];
  if (type === 'mdxjsEsm') return fault('a review imports and exports nothing', 'its components are there without an import');
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression')
    return COMMENT.test(value) ? [] : fault('the braces hold code', 'name a figure with a component, such as <Value metric="..." />');
  if (!type.startsWith('mdxJsx')) return [];
  if (!/^[A-Z]/.test(name ?? '')) return fault(`\`<${name ?? ''}>\` is HTML`, 'write it in Markdown');
  const strange = strangeAttribute(node);
  return strange ? fault(`\`${strange.name ?? '{...}'}\` of <${name}> is no text`, 'write it in quotes') : [];
}

/** The words of a node, its marks taken out. */
function wordsOf({ value, children = [] }: Node): string {
  return value ?? children.map(wordsOf).join('');
}
