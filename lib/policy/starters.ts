import type { Policy } from '#lib/policy/policy.ts';
import { GERMAN } from '#lib/policy/starters/german.ts';
import { magazine } from '#lib/policy/starters/magazine.ts';
import { onePersonDesk } from '#lib/policy/starters/one-person-desk.ts';
import { publicBroadcaster } from '#lib/policy/starters/public-broadcaster.ts';
import { wireAgency } from '#lib/policy/starters/wire-agency.ts';

/** The policies a house can begin with, in the manner of different newsrooms; each is then its own to change. */
export const STARTERS = {
  'wire-agency': wireAgency,
  'public-broadcaster': publicBroadcaster,
  magazine,
  'one-person-desk': onePersonDesk,
} as const satisfies Readonly<Record<string, Policy>>;

/** What a starter goes by. */
export type StarterName = keyof typeof STARTERS;

const STARTER_NAMES: readonly StarterName[] = [
  'wire-agency',
  'public-broadcaster',
  'magazine',
  'one-person-desk',
];

/** The languages the policies to begin with are written in, as BCP 47 tags. */
export const STARTER_LANGUAGES = ['en', 'de'] as const;

export type StarterLanguage = (typeof STARTER_LANGUAGES)[number];

/** A policy to begin with in a language. What is taken of it is the house's own text and stays in that language. */
export function starterIn(name: StarterName, language: StarterLanguage): Policy {
  const policy: Policy = STARTERS[name];
  if (language === 'en') return policy;
  const { reasons, ...words } = GERMAN[name];
  const rules = policy.rules.map((rule) => ({ ...rule, reason: reasons[rule.id] ?? rule.reason }));
  return { ...policy, ...words, rules };
}

/** All policies to begin with in a language, in the order in which they are offered. */
export function startersIn(
  language: StarterLanguage,
): readonly { readonly name: StarterName; readonly policy: Policy }[] {
  return STARTER_NAMES.map((name) => ({ name, policy: starterIn(name, language) }));
}
