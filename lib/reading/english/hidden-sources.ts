import type { SignalText } from '#lib/reading/english/signal-text.ts';
import { type SourceCore, coreOf } from '#lib/reading/english/source-words.ts';
import {
  CLOSE_TO,
  HIDDEN_PERSONS,
  TELLS_NOTHING,
} from '#lib/reading/english/words/source-nouns.ts';
import type { Signal, SignalFound } from '#lib/reading/reading.ts';

const hidden: ReadonlySet<string> = new Set(HIDDEN_PERSONS.split(' '));
const closeTo: ReadonlySet<string> = new Set(CLOSE_TO.split(' '));
const tellsNothing: ReadonlySet<string> = new Set(TELLS_NOTHING.split(' '));
/** Nouns that hide nobody by themselves, only with what follows: *people familiar with …*. */
const NEEDS_MORE =
  /^(?:people|person|individual|individuals|employee|employees|colleague|colleagues|officer|officers)$/;

/**
 * Sources without a name: *unnamed* for persons that a reader cannot find, *plural-sources* where several
 * may be one, *bare-source* where nothing is told of them. By the noun of the source and what stands with it.
 */
export function hiddenSources(text: SignalText): readonly SignalFound[] {
  const found: SignalFound[] = [];
  text.input.attributions.forEach(({ sourceSpans, sourceKind }, attribution) => {
    if (sourceKind !== 'unnamed-person') return;
    const core = coreOf(text.input.text, sourceSpans);
    if (core === null) return;
    const signals = signalsOfCore(text, core);
    if (signals.length === 0) return;
    const span = text.spanOf(core.first, core.sourceEnd);
    const sentence = text.sentenceAt(span.start);
    for (const signal of signals) found.push({ signal, span, attribution, sentence });
  });
  return found;
}

function signalsOfCore(text: SignalText, core: SourceCore): readonly Signal[] {
  const head = text.input.text.tokens.words[core.head]?.form ?? '';
  if (!hidden.has(head) || (NEEDS_MORE.test(head) && !isClose(text, core))) return [];
  const signals: Signal[] = ['unnamed'];
  if (isSeveral(head)) signals.push('plural-sources');
  if (/^sources?$/.test(head) && isBare(text, core)) signals.push('bare-source');
  return signals;
}

const isSeveral = (head: string): boolean =>
  head === 'people' || (/s$/.test(head) && head !== 'witness' && head !== 'eyewitness');

function isClose(text: SignalText, { first, sourceEnd }: SourceCore): boolean {
  const { words } = text.input.text.tokens;
  for (let at = first; at < sourceEnd && at < first + 20; at += 1) {
    if (closeTo.has(words[at]?.form ?? '')) return true;
  }
  return false;
}

function isBare(text: SignalText, { first, head, sourceEnd }: SourceCore): boolean {
  const { words } = text.input.text.tokens;
  if (sourceEnd > head + 1) return false;
  for (let at = first; at < head; at += 1) {
    if (!tellsNothing.has(words[at]?.form ?? '')) return false;
  }
  return true;
}
