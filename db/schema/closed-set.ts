import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/**
 * The condition of a CHECK that a column holds one of a closed list of words. The list is a const
 * array of `lib`, never input: it is written into the schema as it stands.
 */
export function isOneOf(column: SQLWrapper, words: readonly string[]): SQL {
  for (const word of words) {
    if (!/^[a-zA-Z-]+$/.test(word)) throw new Error(`${word} cannot stand in a CHECK.`);
  }
  return sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`;
}
