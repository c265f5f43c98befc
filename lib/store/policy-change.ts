import type { WaiverId } from '#lib/id.ts';
import type { PolicyVersion } from '#lib/policy/policy-version.ts';
import type { Waiver } from '#lib/policy/waiver.ts';
import type { Expects, New } from '#lib/store/change-parts.ts';

/** The house's policies, and exceptions from them. */
export type PolicyChange =
  /* Refused as `stale` unless its number follows that of the newest version of its policy. */
  | { readonly kind: 'policy.written'; readonly version: PolicyVersion }
  /* Refused as `taken` while a waiver of the same finding stands. */
  | { readonly kind: 'waiver.given'; readonly waiver: New<Waiver> }
  | ({
      readonly kind: 'waiver.withdrawn';
      readonly waiverId: WaiverId;
      readonly reason: string;
    } & Expects);
