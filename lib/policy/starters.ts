import type { Policy } from '#lib/policy/policy.ts';
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
