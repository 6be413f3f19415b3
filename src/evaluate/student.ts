/** Student's t distribution, as far as Welch's test needs it. */

/**
 * How likely it is that chance alone takes t at least so far from 0 either way, to ten decimals up to 1,000 degrees of freedom; two levels of
 * 120 points have 118. 2.228 with 10 degrees of freedom: 0.05.
 */
export function twoSided(t: number, freedom: number): number {
  return t === 0 ? 1 : beta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

/** A group of values, summed up. */
export interface Group {
  /** How many values it has. */
  readonly count: number;
  /** Their mean. */
  readonly mean: number;
  /** Their sample variance. */
  readonly variance: number;
}

/**
 * How likely it is that two groups differ so much by chance alone, each with its own variance (Welch, The generalization of "Student's" problem
 * when several different population variances are involved, Biometrika 34, 1947).
 */
export function welch(one: Group, other: Group): number {
  const [a, b] = [one.variance / one.count, other.variance / other.count];
  const difference = Math.abs(one.mean - other.mean);
  if (a + b === 0) return difference === 0 ? 1 : 0;
  return twoSided(difference / Math.sqrt(a + b), (a + b) ** 2 / (a ** 2 / (one.count - 1) + b ** 2 / (other.count - 1)));
}

/** The regularised incomplete beta function, by its continued fraction (Abramowitz and Stegun, 26.5.8), on the side on which that converges fast. */
function beta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - beta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return front / a / fraction(x, a, b);
}

/** From the innermost term outwards; with 60 terms what it leaves out is less than what `logGamma` does. */
function fraction(x: number, a: number, b: number): number {
  let rest = 1;
  for (let term = 60; term > 0; term -= 1) {
    const m = Math.floor(term / 2);
    const odd = term % 2 === 1;
    const top = odd ? -(a + m) * (a + b + m) : m * (b - m);
    rest = 1 + (top * x) / ((a + term - 1) * (a + term)) / rest;
  }
  return rest;
}

/** The logarithm of the gamma function of a positive number, by Stirling's series behind a shift upwards, to ten decimals. */
function logGamma(number: number): number {
  let [x, passed] = [number, 1];
  for (; x < 10; x += 1) passed *= x;
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5);
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - Math.log(passed);
}
