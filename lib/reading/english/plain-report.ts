import type { DraftAttribution } from '#lib/reading/english/found-attribution.ts';

type Parts = Pick<DraftAttribution, 'source' | 'cue' | 'content'> & Partial<DraftAttribution>;

/** An attribution of a whole clause in plain speech, but for what is given otherwise. */
export function plainReport(parts: Parts): DraftAttribution {
  return {
    complement: 'clause',
    manner: 'speech',
    strength: 'plain',
    isPassive: false,
    isNegated: false,
    isNominal: false,
    ...parts,
  };
}
