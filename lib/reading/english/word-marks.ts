import { perToken } from '#lib/reading/per-token.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { MONTHS, WEEKDAYS } from '#lib/reading/english/words/calendar-words.ts';
import { MARK } from '#lib/reading/english/mark.ts';
import { MARKED_WORDS } from '#lib/reading/english/words/marked-words.ts';
import { NO_SUPERLATIVES } from '#lib/reading/english/words/no-superlatives.ts';
import { NUMBER_WORDS, ROUND_PLURALS } from '#lib/reading/english/words/number-words.ts';
import { PLAIN_WORDS } from '#lib/reading/english/words/plain-words.ts';
import { STOP_WORDS } from '#lib/reading/english/words/stop-words.ts';

const HALVES: ReadonlySet<string> = new Set(['half', 'a', 'an']);

/** The bits of `MARK` for each token; told once for each distinct word. */
export function marksOf(tokens: Tokens): Int32Array {
  return perToken(tokens, ({ form }, kind) => markOf(form, kind));
}

function markOf(form: string, kind: number): number {
  if (kind === TOKEN.number) return MARK.number;
  if (kind === TOKEN.clitic) return MARK.stop;
  if (kind !== TOKEN.word) return 0;
  let mark = 0;
  for (const [name, words] of MARKED_WORDS) if (words.has(form)) mark |= MARK[name];
  if (beginsNumber(form)) mark |= MARK.number;
  if (MONTHS.has(form)) mark |= MARK.month;
  if (WEEKDAYS.has(form)) mark |= MARK.weekday;
  if (isStopWord(form)) mark |= MARK.stop;
  if (form.endsWith("n't")) mark |= MARK.negation;
  return mark | markOfEnding(form, mark);
}

/** Whether a word in lower case is too common to tell two sentences apart. */
export function isStopWord(form: string): boolean {
  return PLAIN_WORDS.has(form) || STOP_WORDS.has(form) || form.endsWith("n't");
}

/** Words of open classes are told by their endings where no list knows them. */
function markOfEnding(form: string, mark: number): number {
  if (form.length < 5 || (mark & MARK.stop) !== 0) return 0;
  if (form.endsWith('ed') && !form.endsWith('eed')) return MARK.past;
  if (form.endsWith('est') && !NO_SUPERLATIVES.has(form)) return MARK.superlative;
  return 0;
}

function beginsNumber(form: string): boolean {
  if (NUMBER_WORDS.has(form) || ROUND_PLURALS.has(form) || HALVES.has(form)) return true;
  const hyphen = form.indexOf('-');
  return hyphen > 0 && NUMBER_WORDS.has(form.slice(0, hyphen));
}
