/** From where on something is laid out where somebody looks only (styles/long.css), and not all at once when a page opens. */

/** The most that is laid out at once. */
const MOST = 100;

/** Whether these are so many. */
export function isLong(things: readonly unknown[]): boolean {
  return things.length > MOST;
}
