/** A text with a template in it, and where the caret then stands. */
export interface Inserted {
  readonly text: string;
  readonly caret: number;
}

/**
 * Puts a template's text into what is written, where the caret stands. Nothing of what was written is
 * replaced, and no word runs into another.
 */
export function withTemplate(text: string, at: number, body: string): Inserted {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const gap = before === '' || /\s$/u.test(before) ? '' : ' ';
  const rest = after === '' || /^[\s.,;:!?)]/u.test(after) ? after : ` ${after}`;
  const upTo = `${before}${gap}${body}`;
  return { text: upTo + rest, caret: upTo.length };
}
