/** What a mutation run changes in a source, one place at a time: operators, comparisons, numbers, conditions and calls. Words are left alone. */
import ts from 'typescript';

/** A source with one place changed. */
export interface Mutant {
  /** The path of the file below this checkout. */
  readonly file: string;
  /** The line, counted from 1. */
  readonly line: number;
  /** Its line with the change in it: `return a [+ → -] b;`. It names the mutant wherever its line moves to. */
  readonly change: string;
  /** The function that holds it, as `probed` counts them; -1 outside of any. */
  readonly place: number;
  /** The first character that is replaced. */
  readonly start: number;
  /** The first that is not. */
  readonly end: number;
  /** What stands there instead. */
  readonly text: string;
}

/** A replacement of a stretch of the source. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const { SyntaxKind: Kind } = ts;

/** What takes the place of an operator. */
const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [Kind.PlusToken]: ['-'],
  [Kind.MinusToken]: ['+'],
  [Kind.AsteriskToken]: ['/'],
  [Kind.SlashToken]: ['*'],
  [Kind.PercentToken]: ['*'],
  [Kind.AsteriskAsteriskToken]: ['*'],
  [Kind.PlusEqualsToken]: ['-='],
  [Kind.MinusEqualsToken]: ['+='],
  [Kind.LessThanToken]: ['<=', '>='],
  [Kind.LessThanEqualsToken]: ['<', '>'],
  [Kind.GreaterThanToken]: ['>=', '<='],
  [Kind.GreaterThanEqualsToken]: ['>', '<'],
  [Kind.EqualsEqualsEqualsToken]: ['!=='],
  [Kind.ExclamationEqualsEqualsToken]: ['==='],
  [Kind.AmpersandAmpersandToken]: ['||'],
  [Kind.BarBarToken]: ['&&'],
};

/** What takes the place of a function or method. */
const NAMES: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  round: 'floor',
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
};

/** Calls that are left out, so that the list stays as it was. */
const DROPPED = ['filter', 'slice', 'reverse', 'toReversed', 'sort', 'toSorted'];

/** Functions of one number that are left out. */
const UNWRAPPED = ['Math.abs', 'Math.sqrt', 'Math.log', 'exact'];

/** Every mutant of a source. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const source = parse(file, text);
  const places = functionsIn(source);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    for (const edit of editsOf(node, source)) found.push(mutant(file, source, edit, placeOf(node, places)));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The source with a call of `globalThis.passed(file, place)` at the beginning of each function. */
export function probed(file: string, text: string): string {
  const call = (place: number) => `globalThis.passed(${JSON.stringify(file)}, ${place})`;
  const edits = functionsIn(parse(file, text)).flatMap(({ body }, place): readonly Edit[] => {
    const start = body.getStart();
    if (ts.isBlock(body)) return [{ start: start + 1, end: start + 1, text: `${call(place)};` }];
    return [
      { start, end: start, text: `(${call(place)},` },
      { start: body.end, end: body.end, text: ')' },
    ];
  });
  return edits.toSorted((a, b) => b.start - a.start).reduce(edited, text);
}

/** The source with an edit. */
export function edited(source: string, { start, end, text }: Edit): string {
  return source.slice(0, start) + text + source.slice(end);
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
}

/** The functions of a source that do something, in their order. */
function functionsIn(source: ts.SourceFile): readonly { readonly node: ts.Node; readonly body: ts.Node }[] {
  const found: { node: ts.Node; body: ts.Node }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) found.push({ node, body: node.body as ts.Node });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function placeOf(node: ts.Node, places: ReturnType<typeof functionsIn>): number {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    const place = places.findIndex((one) => one.node === at);
    if (place >= 0) return place;
  }
  return -1;
}

function mutant(file: string, source: ts.SourceFile, edit: Edit, place: number): Mutant {
  const { text } = source;
  const { line } = source.getLineAndCharacterOfPosition(edit.start);
  const from = source.getPositionOfLineAndCharacter(line, 0);
  const to = text.indexOf('\n', edit.end);
  const short = (part: string) => part.replaceAll(/\s+/g, ' ');
  const change = `${text.slice(from, edit.start)}[${text.slice(edit.start, edit.end)} → ${edit.text}]${text.slice(edit.end, to)}`;
  return { file, line: line + 1, change: short(change).trim(), place, ...edit };
}

function editsOf(node: ts.Node, source: ts.SourceFile): readonly Edit[] {
  const whole = (text: string): Edit => ({ start: node.getStart(source), end: node.end, text });
  if (ts.isNumericLiteral(node)) return [whole(numberInstead(node.text))];
  if (node.kind === Kind.TrueKeyword) return [whole('false')];
  if (node.kind === Kind.FalseKeyword) return [whole('true')];
  if (ts.isPrefixUnaryExpression(node) && (node.operator === Kind.MinusToken || node.operator === Kind.ExclamationToken))
    return [{ start: node.getStart(source), end: node.operand.getStart(source), text: '' }];
  if (ts.isBinaryExpression(node)) return ofBinary(node, source);
  if (ts.isConditionalExpression(node)) return forced(node.condition, source);
  if (ts.isIfStatement(node)) return forced(node.expression, source);
  if (ts.isWhileStatement(node)) return [{ start: node.expression.getStart(source), end: node.expression.end, text: 'false' }];
  if (ts.isCallExpression(node)) return ofCall(node, source);
  return [];
}

function numberInstead(text: string): string {
  const number = Number(text);
  return number === 0 ? '1' : number === 1 ? '0' : String(number + 1);
}

function ofBinary({ left, operatorToken, right }: ts.BinaryExpression, source: ts.SourceFile): readonly Edit[] {
  if (operatorToken.kind === Kind.QuestionQuestionToken) return [{ start: left.end, end: right.end, text: '' }];
  const isText = [left, right].some((one) => ts.isStringLiteral(one) || ts.isTemplateExpression(one));
  if (isText && operatorToken.kind === Kind.PlusToken) return [];
  const [start, end] = [operatorToken.getStart(source), operatorToken.end];
  return (OPERATORS[operatorToken.kind] ?? []).map((text) => ({ start, end, text }));
}

function forced(condition: ts.Expression, source: ts.SourceFile): readonly Edit[] {
  return ['true', 'false'].map((text) => ({ start: condition.getStart(source), end: condition.end, text }));
}

function ofCall(node: ts.CallExpression, source: ts.SourceFile): readonly Edit[] {
  const called = node.expression;
  const [first] = node.arguments;
  if (first && node.arguments.length === 1 && UNWRAPPED.includes(called.getText(source)))
    return [{ start: called.getStart(source), end: called.end, text: '' }];
  if (!ts.isPropertyAccessExpression(called)) return [];
  const { name } = called;
  const instead = NAMES[name.text];
  if (instead) return [{ start: name.getStart(source), end: name.end, text: instead }];
  if (DROPPED.includes(name.text)) return [{ start: called.expression.end, end: node.end, text: '' }];
  return ts.isExpressionStatement(node.parent) ? [{ start: node.getStart(source), end: node.end, text: 'undefined' }] : [];
}
