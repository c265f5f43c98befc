import type { DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import { kindAt, type Scene } from '#lib/reading/english/scene.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

interface SentenceRange extends TokenRange {
  readonly block: number;
}

/**
 * Quotes that stand as sentences of their own go on with the one before: *"…," she said. "…"* within a
 * paragraph, and paragraphs of nothing but a quote that follow one. Gives the drafts with those added.
 */
export function looseQuotes(
  scene: Scene,
  sentences: readonly SentenceRange[],
  drafts: readonly DraftAttribution[],
): readonly DraftAttribution[] {
  const result = [...drafts];
  const taken = new Uint8Array(scene.tokens.count);
  for (const { content } of drafts) for (const { start, end } of content) taken.fill(1, start, end);
  const inSentence = new Int32Array(sentences.length).fill(-1);
  let next = 0;
  let speaker = -1;
  let speakerBlock = -1;
  sentences.forEach((sentence, position) => {
    while (next < drafts.length && (drafts[next]?.cue[0]?.start ?? 0) < sentence.end) {
      const draft = drafts[next];
      if (draft !== undefined && draft.manner === 'speech' && !isInQuote(scene, draft)) {
        speaker = next;
        speakerBlock = sentence.block;
        inSentence[position] = next;
      }
      next += 1;
    }
    if (speaker < 0 || sentence.block > speakerBlock + 1) return;
    const quote = scene.quotes[scene.quoteOf[sentence.start] ?? -1];
    if (quote === undefined || quote.start !== sentence.start || taken[quote.start] === 1) return;
    if (!standsAlone(scene, quote.end, sentence, sentences, position)) return;
    const said = result[speaker];
    if (said === undefined) return;
    if (inSentence[position] === -1) {
      result[speaker] = {
        ...said,
        content: [...said.content, { start: quote.start, end: quote.end }],
      };
      taken.fill(1, quote.start, quote.end);
      speakerBlock = sentence.block;
    }
  });
  return result;
}

function isInQuote(scene: Scene, draft: DraftAttribution): boolean {
  return (scene.quoteOf[draft.cue[0]?.start ?? 0] ?? -1) >= 0;
}

/** Whether a quote ends where a sentence does. */
function standsAlone(
  scene: Scene,
  end: number,
  sentence: TokenRange,
  sentences: readonly TokenRange[],
  position: number,
): boolean {
  if (end <= sentence.end)
    return end === sentence.end || (end === sentence.end - 1 && kindAt(scene, end) === TOKEN.stop);
  for (let ahead = position + 1; ahead < Math.min(sentences.length, position + 40); ahead += 1) {
    const later = sentences[ahead];
    if (later === undefined || later.start >= end) return true;
    if (later.end >= end) return later.end - end <= 1;
  }
  return true;
}
