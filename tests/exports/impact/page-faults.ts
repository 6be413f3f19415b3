/** What is wrong with a page that has to stand alone: it asks somebody, runs or styles something inline, or is not well formed. */

const VOID = new Set(['meta', 'br', 'link', 'img', 'input', 'hr']);

/** Each fault in words; none where the page is in order. */
export function faultsOf(page: string): readonly string[] {
  const bare = page.replace(/<style>[\s\S]*?<\/style>/, '');
  const tags = [...bare.matchAll(/<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*>/gi)];
  const attributes = tags.flatMap(([, , tag = '', list = '']) =>
    [...list.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => ({ tag, name, value })),
  );
  const ids = attributes.filter(({ name }) => name === 'id').map(({ value }) => value);
  const named = attributes.filter(({ name }) => name === 'aria-labelledby').map(({ value }) => value);
  return [
    ...(page.match(/<style>/g)?.length === 1 ? [] : ['not one style']),
    ...(bare.match(/<h1[ >]/g)?.length === 1 ? [] : ['not one h1']),
    ...(bare.match(/<(?:script|iframe|object|embed|form|link|img|a)\b/gi) ?? []),
    ...attributes
      .filter(({ name }) => /^(?:style|src|href|xlink:href|srcset|action|on\w+)$/.test(name))
      .map(({ tag, name }) => `${tag} has ${name}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two ids ${id}`),
    ...ids.filter((id) => !/^[a-z][\w-]*$/.test(id)).map((id) => `odd id ${id}`),
    ...named.filter((id) => !ids.includes(id)).map((id) => `no id ${id}`),
    ...strayBrackets(bare, tags.length),
    ...nesting(tags.map(([, end = '', tag = '']) => ({ tag, isEnd: end === '/' }))),
  ];
}

/** Every `<` begins an element, but that of the document type. */
function strayBrackets(page: string, tags: number): readonly string[] {
  const all = page.match(/</g)?.length ?? 0;
  return all === tags + 1 ? [] : [`${all - tags - 1} stray brackets`];
}

function nesting(tags: readonly { readonly tag: string; readonly isEnd: boolean }[]): readonly string[] {
  const open: string[] = [];
  for (const { tag, isEnd } of tags) {
    if (VOID.has(tag)) continue;
    if (!isEnd) open.push(tag);
    else if (open.pop() !== tag) return [`</${tag}> closes another`];
    if (!isEnd && open.length > 1 && /^(?:p|h\d)$/.test(open.at(-2) ?? '') && /^(?:p|div|ul|h\d|figure|section|pre)$/.test(tag))
      return [`${tag} within ${open.at(-2)}`];
  }
  return open.map((tag) => `<${tag}> stays open`);
}
