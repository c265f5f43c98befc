import { COMMON_PASSWORDS } from '#lib/people/common-passwords.ts';
import { type Problem, fieldRefusal } from '#lib/problem.ts';
import { type Said, say } from '#lib/say.ts';

/** The shortest and the longest password, in characters as people count them (code points). */
export const PASSWORD_LENGTH = { least: 12, most: 256 } as const;

/** Whose password it is: what a guesser would try first. */
export interface PasswordOwner {
  readonly name: string;
  readonly email: string;
}

/**
 * Why a password is refused, or null when it is fit. Length does most of the work (NIST SP 800-63B);
 * beyond it only what guessers try first is refused: common ones, the owner's own name or address,
 * one short piece repeated, runs along the keyboard or the alphabet.
 */
export function passwordProblem(password: string, owner: PasswordOwner): Problem | null {
  const why = reasonAgainst(password, owner);
  return why === null ? null : fieldRefusal('password', why);
}

function reasonAgainst(password: string, owner: PasswordOwner): Said | null {
  const length = Array.from(password).length;
  if (!password.isWellFormed()) return say('password-half-character');
  const { least, most } = PASSWORD_LENGTH;
  if (length < least) return say('password-too-short', { least, length });
  if (length > most) return say('password-too-long', { most, length });

  const folded = fold(password);
  if (COMMON_PASSWORDS.has(folded)) return say('password-common');
  if (namesOwner(folded, owner)) return say('password-names-owner');
  if (/^(.{1,4})\1+.{0,3}$/su.test(folded)) return say('password-repeats');
  if (withoutRuns(folded).length < 4) return say('password-runs');
  return null;
}

/** Lower case, and the usual disguises of letters undone. */
function fold(password: string): string {
  const disguises: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i' };
  return password.toLowerCase().replace(/[@$!]/g, (sign) => disguises[sign] ?? sign);
}

function namesOwner(folded: string, owner: PasswordOwner): boolean {
  const [account = ''] = owner.email.split('@');
  const parts = [...owner.name.split(/\s+/), owner.email, account, ...account.split('.')];
  return parts.some((part) => Array.from(part).length >= 4 && folded.includes(fold(part)));
}

/** Rows a finger or a child runs along; each is also looked for backwards. */
const ROWS = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol',
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
];
const RUNS = ROWS.flatMap((row) => [row, Array.from(row).reverse().join('')]);

/** What is left when every run of at least four characters along a row is taken away. */
function withoutRuns(folded: string): string {
  let left = '';
  let at = 0;
  while (at < folded.length) {
    const length = runLength(folded, at);
    if (length < 4) left += folded.charAt(at);
    at += length < 4 ? 1 : length;
  }
  return left;
}

function runLength(folded: string, from: number): number {
  let length = 1;
  while (
    from + length < folded.length &&
    RUNS.some((run) => run.includes(folded.slice(from, from + length + 1)))
  ) {
    length += 1;
  }
  return length;
}
