import { type MessageFormatElement, TYPE, parse } from '@formatjs/icu-messageformat-parser';
import { english } from '#app/_texts/english.ts';
import { german } from '#app/_texts/german.ts';

/** Words without which hardly an English sentence can be said, and which no German one has. */
const FUNCTION_WORDS = [
  ...['the', 'of', 'and', 'or', 'this', 'that', 'these', 'those', 'is', 'are', 'be', 'been', 'has'],
  ...['have', 'had', 'no', 'not', 'nobody', 'nothing', 'with', 'without', 'your', 'you', 'they'],
  ...[
    'their',
    'it',
    'its',
    'to',
    'for',
    'from',
    'by',
    'on',
    'at',
    'as',
    'if',
    'what',
    'who',
    'which',
  ],
];

/** Addresses, paths, HTTP's methods and the values of JSON are no language. */
const NO_LANGUAGE = /\S+@\S+|https?:\S*|\/[\w/.{}-]+|\b(?:GET|POST|PUT|PATCH|DELETE)\b|"[\w-]*"/gu;

/** The words of a text, in lower case. */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .replaceAll(NO_LANGUAGE, ' ')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? []
  );
}

/** Those words by which a text gives itself away as English: the common ones, and all that only the English catalogue says. */
export function englishWords(): ReadonlySet<string> {
  const spokenInGerman = new Set(messagesOf(german).flatMap(wordsSaid));
  const onlyEnglish = messagesOf(english)
    .flatMap(wordsSaid)
    .filter((word) => !spokenInGerman.has(word));
  return new Set([...FUNCTION_WORDS, ...onlyEnglish]);
}

function messagesOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  return Object.values(Object(part) as object).flatMap(messagesOf);
}

/** The words a message says itself, whatever is put into it. */
function wordsSaid(message: string): readonly string[] {
  const look = (elements: readonly MessageFormatElement[]): readonly string[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.literal) return wordsIn(element.value);
      if (element.type === TYPE.tag) return look(element.children);
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
      return Object.values(element.options).flatMap((option) => look(option.value));
    });
  return look(parse(message));
}
