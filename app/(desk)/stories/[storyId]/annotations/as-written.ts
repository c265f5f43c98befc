import { graphemeStart } from '#lib/text/graphemes.ts';

/** A long text in two: what is shown at once, and what is folded away. */
export interface FoldedText {
  readonly head: string;
  /** Empty where nothing is folded away. */
  readonly rest: string;
}

/** A text that is longer than this by a little is not worth folding: UTF-16. */
const TOLERATED = 120;

/** Folds a text that is longer than so many units, between two words where there are any near. */
export function folded(text: string, shown: number): FoldedText {
  if (text.length <= shown + TOLERATED) return { head: text, rest: '' };
  const cut = graphemeStart(text, shown);
  const space = text.slice(0, cut).search(/\s\S*$/u);
  // Scripts without spaces are cut between two characters.
  const at = space > shown / 2 ? space : cut;
  return { head: text.slice(0, at), rest: text.slice(at) };
}

/**
 * The address a link to it may have: one of the web, without credentials in it. Null for all else that others may have
 * written there.
 */
export function webAddress(written: string): string | null {
  if (!/^https?:\/\//iu.test(written) || !URL.canParse(written)) return null;
  const url = new URL(written);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}

/**
 * When something was made, as ISO 8601 in UTC; null where what was written there is no such time, or no telling where: a
 * day alone, or an hour without its zone, is another moment elsewhere.
 */
export function momentWritten(written: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/u.test(written)) return null;
  const moment = new Date(written);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
