import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import type { Word } from '#lib/reading/word.ts';
import { MONTHS, WEEKDAYS } from '#lib/reading/english/words/calendar-words.ts';
import { MARK } from '#lib/reading/english/mark.ts';
import { MARKED_WORDS } from '#lib/reading/english/words/marked-words.ts';
import { NUMBER_WORDS, ROUND_PLURALS } from '#lib/reading/english/words/number-words.ts';
import { PLAIN_WORDS } from '#lib/reading/english/words/plain-words.ts';
import { STOP_WORDS } from '#lib/reading/english/words/stop-words.ts';

const HALVES: ReadonlySet<string> = new Set(['half', 'a', 'an']);

/** The bits of `MARK` for each token; one look-up for each distinct word, then one for each token. */
export function marksOf(tokens: Tokens): Int32Array {
  const known = new Map<Word, number>();
  const marks = new Int32Array(tokens.count);
  tokens.words.forEach((word, at) => {
    let mark = known.get(word);
    if (mark === undefined) {
      mark = markOf(word.form, tokens.kinds[at] ?? TOKEN.symbol);
      known.set(word, mark);
    }
    marks[at] = mark;
  });
  return marks;
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
  if (PLAIN_WORDS.has(form) || STOP_WORDS.has(form)) mark |= MARK.stop;
  if (form.endsWith("n't")) mark |= MARK.negation | MARK.stop;
  return mark | markOfEnding(form, mark);
}

/** Words of open classes are told by their endings where no list knows them. */
function markOfEnding(form: string, mark: number): number {
  if (form.length < 5 || (mark & MARK.stop) !== 0) return 0;
  if (form.endsWith('ed') && !form.endsWith('eed')) return MARK.past;
  if (form.endsWith('iest')) return MARK.superlative;
  return 0;
}

function beginsNumber(form: string): boolean {
  if (NUMBER_WORDS.has(form) || ROUND_PLURALS.has(form) || HALVES.has(form)) return true;
  const hyphen = form.indexOf('-');
  return hyphen > 0 && NUMBER_WORDS.has(form.slice(0, hyphen));
}
