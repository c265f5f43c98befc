import type { Result } from '#lib/result.ts';
import type { IntakeFormat } from '#lib/story/draft.ts';
import type { Pieces } from '#lib/story/intake/piece.ts';

/** Finds the words of an original of one format. Refuses with `invalid` what holds none. */
export type Reader = (text: string) => Result<Pieces>;

/**
 * The reader of a format. Loaded when it is asked for: what HTML needs takes longer to load than most originals take
 * to be read.
 */
export async function readerOf(format: IntakeFormat): Promise<Reader> {
  switch (format) {
    case 'html':
      return (await import('#lib/story/intake/html.ts')).readHtml;
    case 'markdown':
      return (await import('#lib/story/intake/markdown.ts')).readMarkdown;
    case 'text':
      return (await import('#lib/story/intake/text.ts')).readText;
    default:
      return format satisfies never;
  }
}
