/** Remembers what it was asked before. */
export function once<T>(compute: (asked: string) => T): (asked: string) => T {
  const answers = new Map<string, T>();
  return (asked) => {
    const answer = answers.get(asked) ?? compute(asked);
    answers.set(asked, answer);
    return answer;
  };
}
