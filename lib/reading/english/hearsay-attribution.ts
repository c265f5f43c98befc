import { clauseContentEnd } from '#lib/reading/english/content-end.ts';
import type { DraftAttribution } from '#lib/reading/english/found-attribution.ts';
import { trimmedRange, type Scene, type Reach } from '#lib/reading/english/scene.ts';

const HEARSAY = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'ostensibly']);

/** Whether a word tells that something is only said, by nobody who is named. */
export function isHearsay(form: string): boolean {
  return HEARSAY.has(form);
}

/** *reportedly*: somebody who is not named says what the rest of the clause says. */
export function hearsayAttribution(
  scene: Scene,
  at: number,
  reach: Reach,
): DraftAttribution | null {
  const before = trimmedRange(scene, { start: reach.start, end: at });
  const end = clauseContentEnd(scene, at, reach.end);
  const after = trimmedRange(scene, { start: at + 1, end });
  const content = [before, after].filter((range) => range !== null);
  if (content.length === 0) return null;
  return {
    source: [],
    cue: [{ start: at, end: at + 1 }],
    content,
    complement: 'phrase',
    manner: 'speech',
    strength: 'hedged',
    isPassive: false,
    isNegated: false,
    isNominal: false,
  };
}
