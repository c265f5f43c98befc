import { addCorrection } from '#lib/desk/add-correction.ts';
import { listCorrections } from '#lib/desk/list-corrections.ts';
import { listRestingOn } from '#lib/desk/list-resting-on.ts';
import { listSignOffs } from '#lib/desk/list-sign-offs.ts';
import { makeSignedReport } from '#lib/desk/make-signed-report.ts';
import type { AnyOperation } from '#lib/desk/operation.ts';
import { publishStory } from '#lib/desk/publish-story.ts';
import { readReview } from '#lib/desk/read-review.ts';
import { readSignOff } from '#lib/desk/read-sign-off.ts';
import { sendBack } from '#lib/desk/send-back.ts';
import { sendToReview } from '#lib/desk/send-to-review.ts';
import { signOff } from '#lib/desk/sign-off.ts';
import { castVote } from '#lib/desk/cast-vote.ts';

/** A story's way to print, and what is said of it afterwards. */
export const REVIEW_OPERATIONS = [
  readReview,
  sendToReview,
  sendBack,
  signOff,
  castVote,
  publishStory,
  listSignOffs,
  readSignOff,
  makeSignedReport,
  addCorrection,
  listCorrections,
  listRestingOn,
] as const satisfies readonly AnyOperation[];
