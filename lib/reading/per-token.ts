import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import type { Word } from '#lib/reading/word.ts';

/**
 * A number for each token, told once for each distinct word of the text; what is told must follow from the
 * word alone. `kind` is that of the first token of the word, which is that of all.
 */
export function perToken(tokens: Tokens, tell: (word: Word, kind: number) => number): Int32Array {
  const { ids, distinct, kinds, count } = tokens;
  const told = new Int32Array(distinct.length);
  const isTold = new Uint8Array(distinct.length);
  const numbers = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const id = ids[at] ?? 0;
    if (isTold[id] === 0) {
      isTold[id] = 1;
      const word = distinct[id];
      if (word !== undefined) told[id] = tell(word, kinds[at] ?? TOKEN.symbol);
    }
    numbers[at] = told[id] ?? 0;
  }
  return numbers;
}
