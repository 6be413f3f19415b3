import type { Repair } from './repair.ts';
import { rewriteScalars } from './scalars.ts';

/** Numbers are spelt as everybody spells them. What could mean two things (`1_000`, `007`, `12:30`, `1,5`) is left to its writer. */
export const numbers: Repair = {
  name: 'spelling of numbers',
  repair: (text, { path }) =>
    rewriteScalars(path, text, ({ scalar, source, isKey }) => (isKey || scalar.type !== 'PLAIN' ? undefined : plainly(source))),
};

/** `+5`, `.5`, `-.5` and `5.`: numbers to YAML of every version. */
const ODD = /^([-+]?)(0|[1-9]\d*)?(?:\.(\d*))?$/;

/** The plain spelling of a number; undefined where it has it, or where it is none. */
function plainly(source: string): string | undefined {
  const [, sign, whole = '0', fraction = ''] = ODD.exec(source) ?? [];
  if (sign === undefined || !/\d/.test(source)) return undefined;
  const plain = `${sign === '-' ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
  return plain === source ? undefined : plain;
}
