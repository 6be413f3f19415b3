/**
 * The score under the reader's own weights of the categories, beside the published one and never in its place. The address carries them
 * (`?weights=40,30,20,10`), so that they can be shared.
 */
import { scoreSpec, smallScoreDrawing } from '../charts/score-bar.ts';
import { combine } from '../evaluate/scoring.ts';
import type { Score } from '../model/report.ts';
import { readWeights, scoreWords, sharesOf, shareWords, writeWeights } from '../model/weights.ts';
import { draw } from './draw.ts';

const form = document.querySelector('.own-weights') as HTMLElement;
const inputs = [...form.querySelectorAll('input')];
const shares = [...form.querySelectorAll('.share')];
const bar = form.querySelector('.own svg') as SVGElement;
const told = form.querySelector('.own .told') as HTMLElement;
const said = form.querySelector('.said') as HTMLElement;
const reset = form.querySelector('button') as HTMLButtonElement;
const published = inputs.map(({ dataset }) => Number(dataset.weight));
const scores = inputs.map(
  ({ dataset: { low, high, coverage } }): Score => ({ low: Number(low), high: Number(high), coverage: Number(coverage) }),
);
const publishedScore = combine(scores.map((score, index) => ({ score, weight: published[index] ?? 0 })));
let weights = published;

for (const [index, input] of inputs.entries()) {
  input.addEventListener('input', () => show(weights.with(index, Number(input.value))));
  input.addEventListener('change', () => write());
}
reset.addEventListener('click', () => {
  show(published);
  write();
  inputs[0]?.focus();
});
read();

function read(): void {
  const asked = new URLSearchParams(location.search).get('weights');
  if (asked === null) return;
  const given = readWeights(asked, inputs.length);
  show(given ?? published);
  if (given) said.textContent = sentence();
  else complain();
}

/** The figures beside the bars are the sentence for who sees them; that something is wrong is nowhere else. */
function complain(): void {
  said.classList.remove('hidden');
  said.textContent = 'The weights in the address do not fit these categories; shown are the published ones.';
}

function write(): void {
  const address = new URL(location.href);
  if (isPublished()) address.searchParams.delete('weights');
  else address.searchParams.set('weights', writeWeights(weights));
  address.hash = 'own-weights';
  history.replaceState(null, '', address.href.replaceAll('%2C', ','));
  said.classList.add('hidden');
  said.textContent = sentence();
}

/** While a weight is dragged, only what is seen changes; what is said waits for where it comes to rest. */
function show(now: readonly number[]): void {
  weights = [...now];
  const score = ownScore();
  for (const [index, share] of sharesOf(weights).entries()) {
    const [input, cell] = [inputs[index], shares[index]];
    if (!input || !cell) continue;
    input.value = String(weights[index]);
    input.ariaValueText = `${input.value}, ${shareWords(share)} of the whole`;
    cell.textContent = shareWords(share);
  }
  const spec = scoreSpec(score);
  draw(bar, smallScoreDrawing(spec));
  if (bar.parentElement) bar.parentElement.ariaLabel = `Your weights: ${spec.sentence}`;
  told.textContent = scoreWords(score);
  reset.hidden = isPublished();
}

function ownScore(): Score {
  return combine(scores.map((score, index) => ({ score, weight: weights[index] ?? 0 })));
}

function isPublished(): boolean {
  return weights.every((weight, index) => weight === published[index]);
}

function sentence(): string {
  if (isPublished()) return `These are the published weights: ${scoreWords(publishedScore)}.`;
  if (weights.every((weight) => weight === 0)) return 'All weights are 0, so there is nothing to weigh.';
  return `With your weights: ${scoreWords(ownScore())}; published: ${scoreWords(publishedScore)}.`;
}
