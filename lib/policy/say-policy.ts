import type { GetICUArgs } from '@schummar/icu-type-parser';
import { z } from 'zod';
import { fillMessage, placesIn } from '#lib/fill-message.ts';
import { POLICY_WORDING, type PolicyKey } from '#lib/policy/wording.ts';

/** A sentence about a policy as it was meant, apart from any language: which one, and what is filled into it. */
export interface PolicySaid {
  readonly key: PolicyKey;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a sentence has to be given, read from its English message; a missing or wrong value does not compile. */
type ValuesOf<Key extends PolicyKey> = GetICUArgs<
  (typeof POLICY_WORDING)[Key],
  { ICUArgument: string | number; ICUNumberArgument: number; ICUDateArgument: never }
>;

type Given<Key extends PolicyKey> = keyof ValuesOf<Key> extends never
  ? readonly []
  : readonly [values: ValuesOf<Key>];

/** A sentence of the catalogue of policies with what is filled into it. */
export function sayPolicy<Key extends PolicyKey>(key: Key, ...given: Given<Key>): PolicySaid {
  const [values] = given;
  // The values were checked against the very message; here only that they can be said still matters.
  return { key, values: (values ?? {}) as PolicySaid['values'] };
}

/** The sentence in English, as reports, the API and the command line tell it. */
export function policyInEnglish({ key, values }: PolicySaid): string {
  return fillMessage(POLICY_WORDING[key], values);
}

/** Whether two sentences say the same, with the same filled in. */
export function saysTheSame(one: PolicySaid, other: PolicySaid): boolean {
  const names = Object.keys(one.values);
  return (
    one.key === other.key &&
    names.length === Object.keys(other.values).length &&
    names.every((name) => one.values[name] === other.values[name])
  );
}

/** Yes or no as a message can decide by it. */
export function yesOrNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no';
}

const keySchema = z.custom<PolicyKey>(
  (key) => typeof key === 'string' && Object.hasOwn(POLICY_WORDING, key),
);
keySchema._zod.toJSONSchema = () => ({ type: 'string' });

/** A sentence about a policy that comes from elsewhere; it is known here and has all it says. */
export const policySaidSchema = z
  .object({ key: keySchema, values: z.record(z.string(), z.union([z.string(), z.number()])) })
  .refine(({ key, values }) =>
    [...placesIn(POLICY_WORDING[key])].every((name) => Object.hasOwn(values, name)),
  )
  .readonly();
