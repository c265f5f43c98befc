import { wordsIn } from '#lib/reading/english/lexicon.ts';

/** Each word of a list of classes, one line each, with its class; the first class that has it. */
export function classByWord(lines: string): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [name = '', ...words] = wordsIn(line);
    for (const word of words) if (!classes.has(word)) classes.set(word, name);
  }
  return classes;
}
