import { expect, it } from 'vitest';
import { eachOnce, foldedParty } from '#lib/claim/party.ts';

it('takes each party once, as it was first written', () => {
  expect(eachOnce(['Halden Water', 'HALDEN  water', 'The ministry', ' halden water'])).toEqual([
    'Halden Water',
    'The ministry',
  ]);
});

it('makes no difference between signs that only printing makes differ', () => {
  expect(eachOnce(['O’Brien', "O'Brien", 'Smith–Hale', 'Smith-Hale'])).toEqual([
    'O’Brien',
    'Smith–Hale',
  ]);
});

it('keeps apart what differs in more than case and spaces', () => {
  expect(foldedParty('Halden Water')).not.toBe(foldedParty('Halden Waters'));
});
