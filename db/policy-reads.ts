import type { PolicyReads } from '#lib/store/policy-reads.ts';
import { termsOf } from '#db/reads/attribution.ts';
import {
  newestOfPolicy,
  policies,
  policyVersionById,
  versionsOfPolicy,
  waiverById,
  waiversOf,
} from '#db/reads/policy.ts';
import type { Reading } from '#db/reading.ts';

/** The reads of policies and waivers. */
export function policyReads(on: Reading): PolicyReads {
  return {
    policyVersion: (id) => on.readOne((db) => policyVersionById(db, id)),
    newestPolicyVersion: (id) => on.readOne((db) => newestOfPolicy(db, id)),
    policyVersions: (id) => on.read((db) => versionsOfPolicy(db, id).all()),
    policies: () => on.read((db) => policies(db)),
    waiver: (id) => on.readOne((db) => waiverById(db, id)),
    termsOf: (storyId, sourceIds) => on.read((db) => termsOf(db, storyId, sourceIds)),
    waiversOf: (storyId) => on.read((db) => waiversOf(db, storyId)),
  };
}
