import type { Draft } from '#lib/story/draft.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { type Writing, write } from '#db/engines/sqlite-transaction.ts';
import { draft } from '#db/schema/story.ts';

/** Writes a draft's row. */
export function* insertDraft(db: Queries, { original, ...frozen }: Draft): Writing<void> {
  yield* write(
    db.insert(draft).values({
      ...frozen,
      originalSha256: original.sha256,
      originalSizeBytes: original.sizeBytes,
      originalFilename: original.filename,
      originalFormat: original.format,
    }),
  );
}

/** A draft as events tell of it: its hash, not its text. */
export function withoutText(whole: Draft) {
  const { id, number, sha256, original, completeness, brought } = whole;
  const { wordsFound, wordsKept, paragraphsFound, paragraphsKept } = completeness;
  const counts = { wordsFound, wordsKept, paragraphsFound, paragraphsKept };
  return {
    id,
    number,
    sha256,
    original,
    brought,
    counts: { ...counts, blocks: whole.blocks.length },
  };
}
