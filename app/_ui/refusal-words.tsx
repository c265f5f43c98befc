import { useLanguage, useTexts } from '#texts';
import type { ReactNode } from 'react';
import { type SayMessage, sayRefusal } from '#app/_texts/say-refusal.ts';
import type { Told } from '#lib/problem.ts';

/** What a refusal says, in the language of whoever reads it. What comes without its key stays English. */
export function RefusalWords({ told }: { readonly told: Told }) {
  const language = useLanguage();
  // The keys and values of this room were checked where each refusal was made, against the same messages;
  // to check all of them at once is more than the compiler can do.
  const t = useTexts('refusals') as unknown as SayMessage;
  if (told.said !== undefined) return sayRefusal(told.said, language, t);
  return language === 'en' ? told.message : <span lang="en">{told.message}</span>;
}

/** The same for a place that takes any content: the error of a field, a notice. */
export function inWords(told: Told): ReactNode {
  return <RefusalWords told={told} />;
}
