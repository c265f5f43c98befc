import { describe, expect, it } from 'vitest';
import { COMMON_PASSWORDS } from '#lib/people/common-passwords.ts';
import { passwordProblem } from '#lib/people/password.ts';

const owner = { name: 'Mara Lindqvist', email: 'm.lindqvist@courier.example' };

describe('a password is refused that', () => {
  it.each([
    ['is too short', 'eleven char', 'at least 12'],
    ['is too short in characters, though not in bytes', '🦆🦆🦆🦆🦆🦆', 'at least 12'],
    ['is too long', 'x1'.repeat(129), 'at most 256'],
    ['is common', 'Password1234', 'guessed first'],
    ['is common in disguise', 'P@$$word1234', 'guessed first'],
    ['holds the name', 'my lindqvist pass', 'your name'],
    ['holds the e-mail address', 'x-m.lindqvist@courier.example', 'your name'],
    ['is one character repeated', 'zzzzzzzzzzzzz', 'repeats'],
    ['is a short piece repeated', 'abc1abc1abc1abc1', 'repeats'],
    ['runs along the keyboard', 'qwertyuiopasdfghjkl', 'keyboard'],
    ['runs backwards', '0987654321poiuytrewq', 'keyboard'],
    ['runs along the alphabet', 'abcdefghijklmnop', 'alphabet'],
    ['runs and ends in a sign', 'qwertyuiop123456!', 'keyboard'],
    ['holds half a character', 'long enough \ud800 words', 'half a character'],
  ])('%s', (_what, password, reason) => {
    const problem = passwordProblem(password, owner);
    expect(problem).toMatchObject({ code: 'invalid', fields: [{ path: 'password' }] });
    expect(problem?.message).toContain(reason);
  });

  it('every common one is long enough to be tried, and is refused', () => {
    expect(COMMON_PASSWORDS.size).toBeGreaterThanOrEqual(100);
    for (const common of COMMON_PASSWORDS) {
      expect(common.length, common).toBeGreaterThanOrEqual(12);
      expect(passwordProblem(common, owner)?.message, common).toContain('guessed first');
    }
  });
});

it.each([
  'copper lantern tide seven',
  'ochre-Ferry-41-basil',
  'Brücke über den Fluss im Mai',
  '夜明けの港で船が霧笛を鳴らした朝',
  'v8#Lq0!zR2pW',
  'a'.repeat(4) + ' plain sentence about ' + 'nothing '.repeat(20),
])('%s is accepted', (password) => {
  expect(passwordProblem(password, owner)).toBeNull();
});

it('short names and parts of addresses do not count as one’s name', () => {
  const short = { name: 'Bo Li', email: 'bo@li.org' };
  expect(passwordProblem('boring lilies on the sill', short)).toBeNull();
});
