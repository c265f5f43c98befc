/** A piece of a remark: plain words, or the name of somebody it turns to, with its @. */
export interface RemarkPiece {
  readonly text: string;
  readonly isMention: boolean;
}

/**
 * Cuts a remark where it names the people it turns to. The longest name wins, so that *@Mara
 * Lindqvist* is not read as *@Mara*; a name that goes on in letters is another word.
 */
export function piecesOf(body: string, names: readonly string[]): readonly RemarkPiece[] {
  const longestFirst = [...new Set(names)]
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return body === '' ? [] : [{ text: body, isMention: false }];
  const named = new RegExp(
    `(@(?:${longestFirst.map(literally).join('|')})(?![\\p{L}\\p{N}]))`,
    'u',
  );
  return body
    .split(named)
    .map((text, at) => ({ text, isMention: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** Those of the names that no @ in the remark stands before: somebody was renamed since. */
export function unnamedIn(body: string, names: readonly string[]): readonly string[] {
  const named = new Set(
    piecesOf(body, names)
      .filter((piece) => piece.isMention)
      .map((piece) => piece.text.slice(1)),
  );
  return names.filter((name) => !named.has(name));
}

function literally(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
