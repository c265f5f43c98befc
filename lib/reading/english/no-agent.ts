import type { SignalText } from '#lib/reading/english/signal-text.ts';
import { SIGNALS_BY } from '#lib/reading/english/signal-words.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import type { SignalFound } from '#lib/reading/reading.ts';
import { CLASS } from '#lib/reading/word.ts';

const IS = /^(?:is|are|was|were|be|been|being|'s|'re|gets?|got|isn't|aren't|wasn't|weren't)$/;
const BETWEEN =
  /^(?:not|never|also|widely|generally|often|once|long|now|still|then|repeatedly|first|later|since|being|yet|ever|[a-z]+ly)$/;
/** How far behind the verb whoever acts may stand. */
const REACH = 20;

/**
 * Reporting verbs in the passive that do not tell who reports: *was accused of*, *is believed to*; and *it emerged*. A form
 * of *be*, at most three adverbs, a participle of a list, and no *by* with somebody behind it before the
 * clause is over; left out where an attribution names the source.
 */
export function hiddenAgents(text: SignalText): readonly SignalFound[] {
  const found: SignalFound[] = [];
  const { length } = text.input.text.sentenceStarts;
  for (let sentence = 0; sentence < length; sentence += 1) findIn(text, sentence, found);
  return found;
}

function findIn(text: SignalText, sentence: number, found: SignalFound[]): void {
  const { tokens, sentenceStarts, sentenceEnds } = text.input.text;
  const first = sentenceStarts[sentence] ?? 0;
  const end = sentenceEnds[sentence] ?? 0;
  for (let at = first + 1; at < end; at += 1) {
    if (((text.bits[at] ?? 0) & SIGNALS_BY.reported) === 0 || text.isQuoted[at] === 1) continue;
    const be = EMERGED.test(tokens.words[at]?.form ?? '')
      ? itBefore(tokens, at, first)
      : auxiliaryBefore(tokens, at, first);
    if (be < 0 || hasAgent(tokens, at + 1, end)) continue;
    const signal = text.signal('no-agent', be, at + 1, sentence);
    if (!isSourced(text, signal)) found.push(signal);
  }
}

const EMERGED = /^(?:emerged|emerges|transpired|transpires)$/;

/** *It emerged*, *it has since emerged*: news that nobody is said to tell. */
function itBefore({ words }: Tokens, at: number, first: number): number {
  for (let back = at - 1; back >= first && back >= at - 4; back -= 1) {
    const form = words[back]?.form ?? '';
    if (form === 'it') return back;
    if (!/^(?:has|had)$/.test(form) && !BETWEEN.test(form)) return -1;
  }
  return -1;
}

function auxiliaryBefore({ words }: Tokens, at: number, first: number): number {
  for (let back = at - 1; back >= first && back >= at - 4; back -= 1) {
    const form = words[back]?.form ?? '';
    if (IS.test(form)) return form === 'been' ? perfectBefore(words, back, first) : back;
    if (!BETWEEN.test(form)) return -1;
  }
  return -1;
}

/** *has* of *has not been*, if it stands there. */
function perfectBefore(words: Tokens['words'], been: number, first: number): number {
  for (let back = been - 1; back >= first && back >= been - 3; back -= 1) {
    const form = words[back]?.form ?? '';
    if (/^(?:has|have|had|hasn't|haven't|hadn't)$/.test(form)) return back;
    if (!BETWEEN.test(form)) break;
  }
  return been;
}

function hasAgent({ words, kinds }: Tokens, from: number, end: number): boolean {
  for (let at = from; at < end && at < from + REACH; at += 1) {
    const form = words[at]?.form;
    if (form === 'by') {
      // By Monday and by selling are no agents.
      const next = words[at + 1];
      const isOther =
        next === undefined ||
        (next.classes & (CLASS.weekday | CLASS.month)) !== 0 ||
        kinds[at + 1] === TOKEN.number;
      return !isOther && !/[a-z]ing$/.test(next.form);
    }
    if (kinds[at] === TOKEN.stop || kinds[at] === TOKEN.semicolon) return false;
  }
  return false;
}

/** Whether the attribution that the words are the cue of names a source; a passive may name whom it accuses there. */
function isSourced(text: SignalText, { attribution, span }: SignalFound): boolean {
  const attributed = attribution === null ? undefined : text.input.attributions[attribution];
  if (attributed === undefined || attributed.sourceKind === 'none') return false;
  return attributed.cueSpans.some((cue) => cue.start < span.end && span.start < cue.end);
}
