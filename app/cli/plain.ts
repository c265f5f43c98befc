import { graphemeStart } from '#lib/text/graphemes.ts';

// Control characters could move the cursor or recolour what stands there; the bidirectional overrides
// and isolates could make a line read differently from what it holds. Tab and line feed are text.
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** The text without anything that a terminal would obey instead of showing. */
export function plain(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

/** The text on one line, cut to so many UTF-16 units where it is longer, never inside a character. */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, graphemeStart(line, longest - 1))}…`;
}

/**
 * One line of JSON. What a terminal would obey is written as `\u…`, which reads back as the same
 * text.
 */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
