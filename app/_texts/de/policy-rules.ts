import { demands } from '#app/_texts/de/policy-rules/demands.ts';
import { lacks } from '#app/_texts/de/policy-rules/lacks.ts';
import { names } from '#app/_texts/de/policy-rules/names.ts';
import { wants } from '#app/_texts/de/policy-rules/wants.ts';
import type { policyRules as english } from '#app/_texts/en/policy-rules.ts';
import type { Translated } from '#app/_texts/translated.ts';

/** The texts of this room in German, in the files of lib/policy/wording. */
export const policyRules: Translated<typeof english> = { ...names, ...demands, ...lacks, ...wants };
