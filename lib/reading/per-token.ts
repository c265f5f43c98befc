import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import type { Word } from '#lib/reading/word.ts';

/**
 * A number for each token, told once for each distinct word of the text; what is told must follow from the
 * word alone. `kind` is that of the first token of the word, which is that of all.
 */
export function perToken(tokens: Tokens, tell: (word: Word, kind: number) => number): Int32Array {
  const numbers = new Int32Array(tokens.count);
  const { words, kinds } = tokens;
  let told = new Int32Array(1024);
  let isTold = new Uint8Array(1024);
  for (let at = 0; at < tokens.count; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    const { id } = word;
    if (id >= told.length) {
      const size = Math.max(id + 1, told.length * 2);
      told = grown(told, new Int32Array(size));
      isTold = grown(isTold, new Uint8Array(size));
    }
    if (isTold[id] !== 1) {
      told[id] = tell(word, kinds[at] ?? TOKEN.symbol);
      isTold[id] = 1;
    }
    numbers[at] = told[id] ?? 0;
  }
  return numbers;
}

function grown<List extends Int32Array | Uint8Array>(from: List, to: List): List {
  to.set(from);
  return to;
}
