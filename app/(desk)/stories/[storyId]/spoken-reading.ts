import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import { nextGrapheme } from '#lib/text/graphemes.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import type { Span } from '#lib/text/span.ts';
import { wordAt } from '#lib/text/words.ts';
import { claimsAt } from './claims-at.ts';
import { type Mark, wordsOfMark } from './mark.ts';
import type { StepUnit } from './reading-steps.ts';
import type { Marks } from './sheets.ts';
import type { SpokenTexts } from './spoken-mark.ts';

/** How many characters of words are said: enough to know the place, short enough to be waited for. */
const SPOKEN = 240;

/** The text with its claims, for those who hear where they are in it. */
export interface HeardText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: Marks;
  readonly texts: SpokenTexts;
}

/** What is said when the reading caret has moved: what it stands before, and the claims it came into or left. */
export function spokenStep(heard: HeardText, from: number, to: number, unit: StepUnit): string {
  const { blocks, marks } = heard;
  const t = heard.texts.heard;
  const before = claimsAt(blocks, marks, from);
  const after = claimsAt(blocks, marks, to);
  const left = before.filter((mark) => !after.includes(mark));
  const entered = after.filter((mark) => !before.includes(mark));
  return [
    pieceAt(heard, to, unit),
    ...left.map(({ number }) => t('out-of-claim', { number: String(number) })),
    ...entered.map(({ number }) => t('in-claim', { number: String(number) })),
  ].join(' ');
}

/** What is said when words are selected. */
export function spokenSelection({ text, texts }: HeardText, { start, end }: Span): string {
  return texts.heard('selected', { words: cut(text.slice(start, end)) });
}

/** What is said when a claim is opened: which one, its words, and how it stands. */
export function spokenClaim({ text, marks, texts }: HeardText, mark: Mark): string {
  const { heard, words: named } = texts;
  const about = { number: String(mark.number), words: cut(wordsOfMark(text, mark)) };
  if (mark.state === 'withdrawn') return heard('claim-withdrawn', about);
  const judged = {
    ...about,
    wasSaid: named('question.attribution'),
    said: named(`standing.${mark.verdicts.attribution ?? 'unchecked'}`),
    isSo: named('question.content'),
    so: named(`standing.${mark.verdicts.content ?? 'unchecked'}`),
  };
  const at = marks.listed.findIndex(({ id }) => id === mark.id) + 1;
  if (at === 0) return heard('claim', judged);
  return heard('claim-in-list', { ...judged, at, total: marks.listed.length });
}

function pieceAt({ text, blocks, texts }: HeardText, offset: number, unit: StepUnit): string {
  const block = blocks[blockAt(blocks, offset)];
  if (block === undefined || offset >= block.end) return texts.heard('end-of-block');
  switch (unit) {
    case 'character': {
      const character = text.slice(offset, nextGrapheme(text, offset));
      return character.trim() === '' ? texts.heard('space') : character;
    }
    case 'word':
      return text.slice(offset, wordAt(text, offset)?.end ?? nextGrapheme(text, offset));
    case 'sentence': {
      const sentence = sentencesOf(text, block).find(({ end }) => end > offset) ?? block;
      return cut(text.slice(Math.max(sentence.start, offset), sentence.end));
    }
    case 'block':
      return texts.heard('block-begins', {
        role: texts.words(`block-role.${block.role}`),
        words: cut(text.slice(block.start, block.end)),
      });
    default:
      return unit satisfies never;
  }
}

function cut(words: string): string {
  return words.length > SPOKEN ? `${words.slice(0, SPOKEN).trimEnd()} …` : words;
}
