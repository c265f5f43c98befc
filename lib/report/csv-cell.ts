/** Characters with which a spreadsheet takes a cell for a formula, and their full-width twins. */
const FORMULA = /^[\s'"]*[=+\-@＝＋－＠]/u;

/** What other spreadsheets, or other languages' settings, take for the border of a cell. */
const BORDERS = /([;\t\r\n])/;

/**
 * A cell of an RFC 4180 file: quoted where it must be, quotes doubled, and guarded so that no
 * spreadsheet runs it. The guard is one apostrophe before text that would begin a formula, at the
 * start of the cell and after each `;`, tab or line break in it, since a program that splits there
 * begins a cell there (OWASP, "CSV Injection"). `unguarded` takes it off again exactly.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = guarded(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of cells with the line break RFC 4180 demands. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The text with the guard put on. */
export function guarded(text: string): string {
  return piecewise(text, (piece) => (FORMULA.test(piece) ? `'${piece}` : piece));
}

/** The text a guarded cell was made from. */
export function unguarded(cell: string): string {
  return piecewise(cell, (piece) => (FORMULA.test(piece) ? piece.slice(1) : piece));
}

function piecewise(text: string, change: (piece: string) => string): string {
  return text
    .split(BORDERS)
    .map((piece) => (BORDERS.test(piece) ? piece : change(piece)))
    .join('');
}
