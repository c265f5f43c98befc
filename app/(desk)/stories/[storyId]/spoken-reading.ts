import { AXIS_QUESTIONS, BLOCK_ROLE_WORDS, STANDING_WORDS } from '#app/_parts/wording.ts';
import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import { nextGrapheme } from '#lib/text/graphemes.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { wordAt } from '#lib/text/words.ts';
import { claimsAt } from './claims-at.ts';
import type { Mark } from './mark.ts';
import type { StepUnit } from './reading-steps.ts';
import type { Marks } from './sheets.ts';

/** How many characters of words are said: enough to know the place, short enough to be waited for. */
const SPOKEN = 240;

/** The text with its claims, for those who hear where they are in it. */
export interface HeardText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: Marks;
}

/** What is said when the reading caret has moved: what it stands before, and the claims it came into or left. */
export function spokenStep(heard: HeardText, from: number, to: number, unit: StepUnit): string {
  const { blocks, marks } = heard;
  const before = claimsAt(blocks, marks, from);
  const after = claimsAt(blocks, marks, to);
  const left = before.filter((mark) => !after.includes(mark));
  const entered = after.filter((mark) => !before.includes(mark));
  return [
    pieceAt(heard, to, unit),
    ...left.map(({ number }) => `Out of claim ${number}.`),
    ...entered.map(({ number }) => `In claim ${number}.`),
  ].join(' ');
}

/** What is said when words are selected. */
export function spokenSelection(text: string, start: number, end: number): string {
  return `Selected: ${cut(text.slice(start, end))}`;
}

/** What is said when a claim is opened: which one, its words, and how it stands. */
export function spokenClaim({ text, marks }: HeardText, mark: Mark): string {
  const words = cut(wordsOfRuns(text, mark.spans));
  const at = marks.listed.findIndex(({ id }) => id === mark.id) + 1;
  const place = at === 0 ? '' : ` (${at} of ${marks.listed.length})`;
  if (mark.state === 'withdrawn') return `Claim ${mark.number}, withdrawn: ${words}`;
  const said = STANDING_WORDS[mark.verdicts.attribution ?? 'unchecked'];
  const so = STANDING_WORDS[mark.verdicts.content ?? 'unchecked'];
  return `Claim ${mark.number}${place}: ${words}. ${AXIS_QUESTIONS.attribution} ${said}. ${AXIS_QUESTIONS.content} ${so}.`;
}

function pieceAt({ text, blocks }: HeardText, offset: number, unit: StepUnit): string {
  const block = blocks[blockAt(blocks, offset)];
  if (block === undefined || offset >= block.end) return 'End of the block.';
  switch (unit) {
    case 'character': {
      const character = text.slice(offset, nextGrapheme(text, offset));
      return character.trim() === '' ? 'space' : character;
    }
    case 'word':
      return text.slice(offset, wordAt(text, offset)?.end ?? nextGrapheme(text, offset));
    case 'sentence': {
      const sentence = sentencesOf(text, block).find(({ end }) => end > offset) ?? block;
      return cut(text.slice(Math.max(sentence.start, offset), sentence.end));
    }
    case 'block':
      return `${BLOCK_ROLE_WORDS[block.role]}: ${cut(text.slice(block.start, block.end))}`;
    default:
      return unit satisfies never;
  }
}

function cut(words: string): string {
  return words.length > SPOKEN ? `${words.slice(0, SPOKEN).trimEnd()} …` : words;
}
