import type { FactSentence } from '#lib/carry/facts/sentence.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS } from '#lib/reading/word.ts';

/** Words that open a clause of its own, which what governs the clause before does not reach. */
const PARTS: ReadonlySet<string> = new Set(
  'but although though whereas while yet because however whilst'.split(' '),
);

const SUBJECT = CLASS.subjectPronoun | CLASS.determiner | CLASS.possessive;

/** Whether a clause of its own begins at a token: *but*, a semicolon, *and he*, a comma with *and*. */
export function opensClause({ tokens }: FactSentence, at: number): boolean {
  const kind = tokens.kinds[at];
  if (kind === TOKEN.semicolon) return true;
  if (kind === TOKEN.stop) return true;
  if (kind !== TOKEN.word) return false;
  const form = tokens.words[at]?.form ?? '';
  if (PARTS.has(form)) return true;
  if (form !== 'and' && form !== 'or') return false;
  const next = tokens.words[at + 1]?.classes ?? 0;
  return tokens.kinds[at - 1] === TOKEN.comma && (next & SUBJECT) !== 0;
}

/** Whether no clause of its own begins between two tokens; `from` is the smaller. */
export function isOneClause(sentence: FactSentence, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) if (opensClause(sentence, at)) return false;
  return true;
}
