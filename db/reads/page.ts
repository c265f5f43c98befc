import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { UnreadableCursor } from '#lib/store/cursor.ts';
import type { Page, PageRequest } from '#lib/store/query.ts';
import { foldForSearch } from '#lib/text/fold.ts';

type Place = string | number;

/** One key of a sort order: what to sort by, and where an item stands by it. */
export interface SortKey<T> {
  readonly by: SQLWrapper;
  readonly type: 'string' | 'number';
  readonly isDescending?: boolean;
  of(item: T): Place;
}

/** A sort order; its last key must tell any two items apart, or pages would lose or repeat some. */
export interface SortOrder<T> {
  readonly name: string;
  readonly keys: readonly SortKey<T>[];
}

/** The ORDER BY of a sort order. */
export function orderBy<T>(order: SortOrder<T>): SQL[] {
  return order.keys.map((key) =>
    key.isDescending === true ? sql`${key.by} desc` : sql`${key.by}`,
  );
}

/** The condition for being on the page asked for; undefined on the first. Throws `UnreadableCursor`. */
export function afterCursor<T>(order: SortOrder<T>, request: PageRequest): SQL | undefined {
  if (request.cursor === undefined) return undefined;
  return after(order.keys, readCursor(order, request.cursor));
}

/** Cuts a page out of the rows that were asked for: one more than the page holds tells whether it is the last. */
export function pageOf<T>(order: SortOrder<T>, request: PageRequest, rows: readonly T[]): Page<T> {
  const items = rows.slice(0, request.limit);
  const last = items.at(-1);
  const isLast = rows.length <= request.limit || last === undefined;
  return { items, nextCursor: isLast ? null : writeCursor(order, last) };
}

/** How many rows to ask for, for `pageOf`. */
export function rowsFor(request: PageRequest): number {
  return request.limit + 1;
}

/** The condition that every word stands, whatever its case and accents, in at least one of the columns. */
export function holdsWords(words: string | undefined, columns: readonly SQLWrapper[]): SQL[] {
  const wanted = foldForSearch(words ?? '')
    .split(' ')
    .filter((word) => word !== '');
  return wanted.map((word) => {
    const anywhere = columns.map((column) => sql`instr(fold_for_search(${column}), ${word}) > 0`);
    return sql`(${sql.join(anywhere, sql` or `)})`;
  });
}

function after<T>(keys: readonly SortKey<T>[], places: readonly Place[]): SQL {
  const [key, ...otherKeys] = keys;
  const [place, ...otherPlaces] = places;
  if (key === undefined || place === undefined) return sql`0`;
  const beyond = key.isDescending === true ? sql.raw('<') : sql.raw('>');
  // The first condition says nothing new, but it alone lets SQLite start at the right place of an index.
  return sql`(${key.by} ${beyond}= ${place} and (${key.by} ${beyond} ${place} or ${after(otherKeys, otherPlaces)}))`;
}

function writeCursor<T>(order: SortOrder<T>, item: T): string {
  const places = order.keys.map((key) => key.of(item));
  return Buffer.from(JSON.stringify([order.name, ...places])).toString('base64url');
}

function readCursor<T>(order: SortOrder<T>, cursor: string): readonly Place[] {
  const [name, ...places] = parse(cursor);
  const fits =
    name === order.name &&
    places.length === order.keys.length &&
    order.keys.every((key, ordinal) => typeof places[ordinal] === key.type);
  if (!fits) throw new UnreadableCursor();
  return places.filter((place) => typeof place === 'string' || typeof place === 'number');
}

function parse(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed)) return parsed;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UnreadableCursor();
}
