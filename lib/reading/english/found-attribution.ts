import type { QUOTE_TYPES } from '#lib/attribution/attribution.ts';
import type { Manner, Strength } from '#lib/reading/english/cue-lexicon.ts';
import type { COMPLEMENTS } from '#lib/reading/reading.ts';
import type { TokenRange } from '#lib/reading/english/tags.ts';

/** What completes a cue: it tells reports of speech (*clause*, *quotation*) from attitudes to a thing (*phrase*). */
export type Complement = (typeof COMPLEMENTS)[number];

/** Who is found to say what; ranges are half-open positions of tokens, in reading order by role. */
export interface FoundAttribution {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly quoteType: (typeof QUOTE_TYPES)[number];
  readonly complement: Complement;
  readonly manner: Manner;
  readonly strength: Strength;
  /** *was accused of*: who acts may be missing. */
  readonly isPassive: boolean;
  /** *did not say*. */
  readonly isNegated: boolean;
  /** *his demand that*: the cue is a noun. */
  readonly isNominal: boolean;
  /** The position, in the list, of the attribution in whose content this one's cue stands. */
  readonly parent: number | null;
}

/** An attribution while its quote type and parent are not told yet. */
export type DraftAttribution = Omit<FoundAttribution, 'quoteType' | 'parent'>;
