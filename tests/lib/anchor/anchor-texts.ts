/** Short texts in which places are hard to tell apart or to cut, each with what is hard in it. */
export const HARD_TEXTS: Readonly<Record<string, string>> = {
  'a sentence three times': 'The ferry was late. The ferry was late. The ferry was late.',
  'one letter': 'aaaaaaaaaaaaaaaa',
  'a repeated pair in Chinese': '河水上涨，河水上涨，桥已关闭。河水上涨',
  'Thai without spaces': 'ตลาดปิดแล้วตลาดเปิดแล้ว',
  'Arabic, written from the right': 'أغلق الجسر أمس. أغلق الجسر اليوم.',
  'Arabic with marks': 'قَالَ قَالَ قال',
  'emoji that are several': '👩‍👩‍👧‍👦 and 👍🏽 and 👍 and 🇨🇭🇨🇭🇨🇭 and ❤️‍🔥',
  'marks that combine': 'cafe\u0301 cafe café e\u0301\u0323e',
  'halves of pairs': 'x \ud83d y \udc4d x \ud83d\ud83d\udc4d\udc4d x',
  'odd white space': '\t one\u00a0two\u2003two \r\n\r\n two\u200btwo  two\n',
  'controls and nothing else': '\u0000\u0001\u0000\u0001\ufeff\u202e',
};

const SYLLABLES = ['ba', 'der', 'fil', 'go', 'hen', 'ka', 'lom', 'mis', 'nor', 'pu', 'ras', 'ti'];

/** A source of numbers from 0 to 1 that are the same each time (the generator of Numerical Recipes). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 0x1000000;
  };
}

/** Sentences of made-up words, some frequent and most rare, as in a language. */
export function madeUpText(sentences: number, next: () => number): string {
  const vocabulary = Array.from({ length: 3000 }, () => madeUpWord(next));
  const lines: string[] = [];
  for (let count = 0; count < sentences; count += 1) {
    const words: string[] = [];
    for (let left = 6 + Math.floor(next() * 18); left > 0; left -= 1) {
      words.push(vocabulary[Math.floor(next() ** 3 * vocabulary.length)] ?? 'ba');
    }
    const [first = '', ...rest] = words;
    const line = [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
    lines.push(`${line}.${count % 5 === 4 ? '\n\n' : ' '}`);
  }
  return lines.join('');
}

/** One made-up word. */
export function madeUpWord(next: () => number): string {
  let word = '';
  for (let left = 1 + Math.floor(next() * 4); left > 0; left -= 1) {
    word += SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? '';
  }
  return word;
}
