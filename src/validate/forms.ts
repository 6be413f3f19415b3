/** The forms that many fields share: what they are, how to write one, and which one was probably meant. */
import { dayMeant } from '../model/day-meant.ts';
import common from '../schemas/common.json' with { type: 'json' };

/** Shared forms by their name among the $defs of a schema: what they are, and how to write one. */
const FORMS: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  id: ['a name in kebab-case', 'write small letters a to z, digits and single hyphens'],
  metricId: ["a metric's id", 'write the id of a metric, or of a share set and its part: regional-adoption/europe'],
  day: ['a day', 'write it as YYYY-MM-DD'],
  duration: ['a length of time', 'write a number and a unit: 14 days, 6 months, 4 hours'],
  https: ['an https address', 'write an address that begins with https://, without spaces'],
  line: ['one line', 'write it without line breaks'],
  colour: ['a colour', 'write # and six hexadecimal digits in quotes: "#1f4e9c"'],
  picture: ['a picture of data/theme/', 'write data/theme/<name>.svg or .png, the name in small letters'],
  face: ['a face', 'write system, or data/theme/<name>.woff2, the name in small letters'],
};

/** What was meant, written in the right form, where that is clear. */
const MEANT: Readonly<Record<string, (data: string) => string | undefined>> = {
  day: dayMeant,
  id: kebab,
  metricId: kebab,
  https: (data) => (/^(?:http:\/\/)?[^\s:/]+\.[^\s:]+$/.test(data) ? `https://${data.replace('http://', '')}` : undefined),
};

/** What a value should be by the form of its schema, and how to write it; undefined where the form is its field's own. */
export function formOf(schemaPath: string, data: string): { readonly what: string; readonly hint: string } | undefined {
  const name = formNamed(/\$defs\/(\w+)\/pattern$/.exec(schemaPath)?.[1] ?? '');
  const form = FORMS[name];
  if (!form) return undefined;
  const fixed = MEANT[name]?.(data);
  return { what: form[0], hint: fixed === undefined || fixed === data ? form[1] : `${form[1]}; perhaps ${fixed}` };
}

const shared: Readonly<Record<string, { readonly description: string; readonly $ref?: string }>> = common.$defs;

/** What has the form of something else is shaped as that: a `metric` is a `metricId`. */
function formNamed(name: string): string {
  const other = FORMS[name] ? undefined : shared[name]?.$ref;
  return other === undefined ? name : formNamed(other.slice('#/$defs/'.length));
}

/** `P99 Response Time` is `p99-response-time`; nothing where no letter is left. */
function kebab(data: string): string | undefined {
  const fixed = data
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return fixed || undefined;
}
