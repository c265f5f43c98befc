/** The two questions in every claim: was it said (by them, so, then)? And is it so? */
export const AXES = ['attribution', 'content'] as const;

export type Axis = (typeof AXES)[number];

/** What a verdict can say. */
export const VERDICT_VALUES = ['corroborated', 'unverified', 'disputed'] as const;

export type VerdictValue = (typeof VERDICT_VALUES)[number];

/** Why a claim is disputed: the evidence speaks against it, or it speaks both ways. */
export const DISPUTED_REASONS = ['refuted', 'conflicting'] as const;

export type DisputedReason = (typeof DISPUTED_REASONS)[number];
