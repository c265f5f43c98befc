import { readFile } from 'node:fs/promises';

/** One thing an author did to a text. */
type Edit = readonly [before: string, after: string];

const STEEL =
  'Hallgren’s aides point to steel. Veyra’s imports of rolled plate rose by 41 percent last year, according to customs figures, an increase that the ministry says civilian building cannot explain. Veyra’s trade office attributes it to a new bridge at Marrow.\n\n';

const SIGN = ' It now reads “Reserved.”';

/**
 * A figure grows, a quote is trimmed, a sentence is put otherwise, one goes, two come, a paragraph moves, and what
 * stood once stands in two other places.
 */
const EDITS: readonly Edit[] = [
  ['20,000', '30,000'],
  [
    '“We have counted them, and we will not be talked out of what we have counted,” he told members.',
    '“We have counted them,” he told members.',
  ],
  [
    'The Ostrand crown lost 2.3 percent against the dollar on Tuesday, its sharpest fall',
    'On Tuesday the Ostrand crown fell by 2.3 percent against the dollar, its sharpest drop',
  ],
  [
    ' The tunnels reportedly run for more than 60 kilometres beneath the Sorrel Hills; the earliest mention of that distance is an unsigned post from February, which two outlets have since repeated.',
    '',
  ],
  [
    'Neither number includes those who moved in with relatives.',
    'Neither number includes those who moved in with relatives. A third camp opened on Sunday. Nobody has counted it yet.',
  ],
  [SIGN, ''],
  ['Both ministers are due back', `${SIGN.trim()}\n\nBoth ministers are due back`],
  ['## One hour among eleven\n\n', `## One hour among eleven\n\n${SIGN.trim()}\n\n`],
  [STEEL, ''],
  ['“A charge with a number in it', `${STEEL}“A charge with a number in it`],
];

/** The sample story as its author changed it. */
export async function nextDraftText(): Promise<string> {
  const first = await readFile('db/sample/story.md', 'utf8');
  return EDITS.reduce((text, [before, after]) => {
    if (!text.includes(before)) throw new Error(`The sample does not say: ${before}`);
    return text.replaceAll(before, after);
  }, first);
}
