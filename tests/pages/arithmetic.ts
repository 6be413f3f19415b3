/** A pocket calculator for what a page prints: numbers with commas, + − × /, brackets and a root. It knows nothing of the rules. */

/** A sum as it is printed: what stands before the sign of equality, and the number behind it. */
export interface Printed {
  readonly sum: string;
  readonly result: string;
}

/** Every `3 × (2 + 5) = 21` in a text; what holds no operation is no sum. */
export function sumsIn(text: string): readonly Printed[] {
  const found = text.matchAll(/(?<![\w.,)])([\d(√](?:[\d\s()+−×/√-]|\.(?=\d)|,(?=\d{3}))*[\d)])\s*=\s*([−-]?\d[\d,]*(?:\.\d+)?)/g);
  return [...found].map(([, sum = '', result = '']) => ({ sum, result })).filter(({ sum }) => /[+−×/√-]/.test(sum));
}

/** The number that a text stands for: `−1,576.5`. */
export function numberOf(text: string): number {
  return Number(text.replaceAll(',', '').replace('−', '-'));
}

/** How much the last printed digit is worth: 0.25 stands for anything within 0.01 of it. */
export function digitOf(text: string): number {
  return 10 ** -(text.split('.')[1] ?? '').length;
}

/** What a printed sum gives. */
export function calculate(sum: string): number {
  const tokens = sum.replaceAll('−', '-').match(/\d[\d,]*(?:\.\d+)?|[()+\-×/√]/g) ?? [];
  const take = (...signs: readonly string[]) => (signs.includes(tokens[0] ?? '') ? tokens.shift() : undefined);
  const all = (): number => {
    let total = product();
    for (let sign = take('+', '-'); sign; sign = take('+', '-')) total += sign === '+' ? product() : -product();
    return total;
  };
  const product = (): number => {
    let total = factor();
    for (let sign = take('×', '/'); sign; sign = take('×', '/')) total = sign === '×' ? total * factor() : total / factor();
    return total;
  };
  const factor = (): number => {
    if (take('√')) return Math.sqrt(factor());
    if (!take('(')) return numberOf(tokens.shift() as string);
    const inner = all();
    take(')');
    return inner;
  };
  const result = all();
  if (tokens.length > 0) throw new Error(`no sum: ${sum}`);
  return result;
}
