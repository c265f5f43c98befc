import type { Completeness, IntakeFormat } from '#lib/story/draft.ts';
import type { Block } from '#lib/text/block.ts';

/** What arrives: bytes as they came, with what the sender said of them. */
export interface IntakeSource {
  readonly bytes: Uint8Array;
  readonly format: IntakeFormat;
}

/** What intake makes of an original: the head of a story and the text of a draft. */
export interface Intake {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly dateline: string | null;
  /** The canonical text: the blocks' texts joined by blank lines. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly completeness: Completeness;
}
