import { STANDINGS } from '#lib/carry/facts/words/roles-alike.ts';
import { classByWord } from '#lib/carry/facts/word-classes.ts';

const STANDING = classByWord(STANDINGS);

/** *former*, *deputy*, *acting*: what a word before an office makes of it; undefined for another word. */
export function standingOf(form: string): string | undefined {
  return STANDING.get(form);
}

/** Whether a word changes the office behind it. */
export function isStanding(form: string): boolean {
  return STANDING.has(form);
}

const KIN: ReadonlySet<string> = new Set(
  'cousin grandson granddaughter stepson stepdaughter half-brother half-sister brother-in-law sister-in-law son-in-law daughter-in-law godfather godmother'.split(
    ' ',
  ),
);

/** Kin that the lists of offices and trades do not have: they tell who somebody is as those do. */
export function isKin(form: string): boolean {
  return KIN.has(form);
}
