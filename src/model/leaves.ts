/** What holds values and is counted: each metric, and in the place of a share set its parts. */
export function leaves<T extends { readonly parts: readonly T[] }>(metrics: readonly T[]): readonly T[] {
  return metrics.flatMap((one) => (one.parts.length > 0 ? one.parts : [one]));
}
