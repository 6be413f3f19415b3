import { expect, test } from 'vitest';
import { trackKeys } from '../../src/evaluate/tracks.ts';
import type { Conditions } from '../../src/model/types.ts';

test('what differs within one snapshot tells tracks apart; what differs between snapshots does not', () => {
  const keys = trackKeys([
    at('lab/1', { burner: 'gas', room: 'cellar' }),
    at('lab/1', { burner: 'electric', room: 'cellar' }),
    at('lab/2', { burner: 'gas', room: 'attic' }),
    at('shop/1', { room: 'cellar' }),
    at('shop/2', { room: 'attic' }),
  ]);
  expect([...keys]).toEqual([
    ['lab', ['burner']],
    ['shop', []],
  ]);
});

test('a condition that only some values of a snapshot state tells them apart, and one source says nothing of another', () => {
  const keys = trackKeys([
    at('lab/1', { lid: 'on', water: 1 }),
    at('lab/1', { water: 1 }),
    at('lab/1', { water: 2 }),
    at('shop/1', { lid: 'on' }),
  ]);
  expect([...keys]).toEqual([
    ['lab', ['lid', 'water']],
    ['shop', []],
  ]);
});

test('they stand in the order of the alphabet', () => {
  const keys = trackKeys([at('lab/1', { water: 1, lid: 'on' }), at('lab/1', { water: 2, lid: 'off' })]);
  expect([...keys]).toEqual([['lab', ['lid', 'water']]]);
});

function at(snapshot: string, conditions: Conditions) {
  return { source: snapshot.split('/')[0] as string, snapshot, conditions };
}
