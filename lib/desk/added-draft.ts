import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Desk } from '#lib/desk/desk.ts';
import type { Original } from '#lib/desk/original.ts';
import type { DraftId, StoryId } from '#lib/id.ts';
import { personOf } from '#lib/people/actor.ts';
import type { Brought, Draft } from '#lib/story/draft.ts';
import type { Intake } from '#lib/story/intake/intake.ts';

/** What is known of a draft before it is made. */
export interface DraftPlace {
  readonly id: DraftId;
  readonly storyId: StoryId;
  readonly number: number;
  readonly brought: Brought | null;
}

/** Makes a draft of an original that was taken in; its bytes are kept first. */
export async function addedDraft(
  desk: Desk,
  { bytes, filename, format, intake }: Original & { readonly intake: Intake },
  place: DraftPlace,
): Promise<Draft> {
  const original = await desk.files.keep(bytes);
  return {
    ...place,
    text: intake.text,
    sha256: sha256OfText(intake.text),
    blocks: intake.blocks,
    original: { ...original, filename, format },
    completeness: intake.completeness,
    createdAt: desk.now(),
    createdBy: personOf(desk.actor),
  };
}

/** The hash of a text in UTF-8, as drafts state it. */
export function sha256OfText(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
