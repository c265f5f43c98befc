import type { SignalText } from '#lib/reading/english/signal-text.ts';
import { tokenAt } from '#lib/reading/english/source-words.ts';
import { STRONG_CUES } from '#lib/reading/english/words/strong-cues.ts';
import type { SignalFound } from '#lib/reading/reading.ts';
import type { Span } from '#lib/text/span.ts';

const STRENGTHS: ReadonlyMap<string, number> = new Map(
  STRONG_CUES.trim()
    .split('\n')
    .flatMap((line) => {
      const [strength = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, Number(strength)] as const);
    }),
);

/** How much more than *said* a verb says, in any of its forms and in lower case: 0 for nothing, 3 the most. */
export function cueStrengthOf(form: string): number {
  return STRENGTHS.get(form) ?? 0;
}

/** Cues that say more than *said*: the strongest verb of each attribution's cue, by a list. */
export function strongCues(text: SignalText): readonly SignalFound[] {
  const found: SignalFound[] = [];
  text.input.attributions.forEach(({ cueSpans }, attribution) => {
    const strongest = strongestIn(text, cueSpans);
    if (strongest < 0) return;
    const span = text.spanOf(strongest, strongest + 1);
    found.push({ signal: 'strong-cue', span, attribution, sentence: text.sentenceAt(span.start) });
  });
  return found;
}

/** The token of the strongest verb, the first of several; -1 for none. */
function strongestIn(text: SignalText, cueSpans: readonly Span[]): number {
  const { tokens } = text.input.text;
  let strongest = -1;
  let most = 0;
  for (const { start, end } of cueSpans) {
    for (let at = tokenAt(text.input.text, start); (tokens.starts[at] ?? Infinity) < end; at += 1) {
      const strength = cueStrengthOf(tokens.words[at]?.form ?? '');
      if (strength <= most) continue;
      strongest = at;
      most = strength;
    }
  }
  return strongest;
}
