import { expect, test } from 'vitest';
import { singularOf } from '#lib/reading/english/singular.ts';
import { stemOf } from '#lib/reading/english/stem.ts';

test.each<[string, string | null]>([
  ['missiles', 'missile'],
  ['women', 'woman'],
  ['people', 'person'],
  ['countries', 'country'],
  ['ties', 'tie'],
  ['churches', 'church'],
  ['boxes', 'box'],
  ['lives', 'life'],
  ['aircraft', 'aircraft'],
  ['firewomen', 'firewoman'],
  ['missile', null],
  ['specimen', null],
  ['news', null],
  ['was', null],
  ['glass', null],
  ['virus', null],
  ['s', null],
  ['', null],
])('the singular of %j is %j', (form, expected) => {
  expect(singularOf(form)).toBe(expected);
});

test.each([
  ['killed', 'kills', 'killing', 'kill'],
  ['denied', 'denies', 'deny'],
  ['stopped', 'stopping', 'stop'],
  ['missiles', 'missile'],
  ['voted', 'votes', 'voting', 'vote'],
])('%s and its forms have one stem', (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1);
});
