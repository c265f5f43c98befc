import { phraseSignals } from '#lib/reading/english/phrase-signals.ts';
import { hiddenSources } from '#lib/reading/english/hidden-sources.ts';
import { hiddenAgents } from '#lib/reading/english/no-agent.ts';
import { ownVoice } from '#lib/reading/english/own-voice.ts';
import { type SignalInput, SignalText } from '#lib/reading/english/signal-text.ts';
import { strongCues } from '#lib/reading/english/strong-cues.ts';
import type { Signal, SignalFound } from '#lib/reading/reading.ts';

/** The finders of signals; each is one file. */
const FINDERS: readonly ((text: SignalText) => readonly SignalFound[])[] = [
  hiddenSources,
  phraseSignals,
  strongCues,
  hiddenAgents,
  ownVoice,
];

/** All that a checker is told about how a text puts things, in reading order. */
export function signalsOf(input: SignalInput): readonly SignalFound[] {
  const text = new SignalText(input);
  return FINDERS.flatMap((find) => find(text)).sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** The signals of each attribution, each once, from those found in the text. */
export function signalsByAttribution(
  signals: readonly SignalFound[],
  count: number,
): readonly (readonly Signal[])[] {
  const lists: Signal[][] = Array.from({ length: count }, () => []);
  for (const { signal, attribution } of signals) {
    const list = attribution === null ? undefined : lists[attribution];
    if (list !== undefined && !list.includes(signal)) list.push(signal);
  }
  return lists;
}
