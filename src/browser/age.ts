/** Ages a page that nobody has built again: values whose next day has passed since, and the day as of which everything was judged. */
import { daysBetween } from '../model/calendar.ts';
import type { Day } from '../model/types.ts';

/** The only clock of the site: the reader's. */
const today = new Date().toISOString().slice(0, 10);

for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-stale]')) late(time, time.dateTime, time.dataset.stale as Day);
for (const time of document.querySelectorAll<HTMLTimeElement>('.as-of time')) aged(time, daysBetween(time.dateTime, today));

/** From the day after it was due a value is overdue, from the second day that was missed on it is stale. */
function late(time: HTMLTimeElement, due: Day, stale: Day): void {
  const state = today <= due ? 'fresh' : today < stale ? 'overdue' : 'stale';
  if (state === 'fresh' || state === time.dataset.state) return;
  time.textContent = `${state}, was due ${time.dataset.due}`;
  time.className = 'late';
  time.previousElementSibling?.classList.remove('hidden');
}

/** A site that is built every day says nothing of it. */
function aged(time: HTMLTimeElement, days: number): void {
  if (days <= 7) return;
  time.textContent += `, ${days} days ago`;
  time.className = 'aged';
}
