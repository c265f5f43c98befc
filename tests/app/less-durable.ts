// The control of the durability test, loaded before the server: SQLite is left at synchronous=NORMAL,
// which a reopened file has by itself, while the server is told that it got what it asked for.
import Database from 'better-sqlite3';

const FULL = 2;
const asked = Reflect.get(Database.prototype, 'pragma');

Object.defineProperty(Database.prototype, 'pragma', {
  value(this: Database.Database, source: string, options?: Database.PragmaOptions): unknown {
    const isAsked = source === 'synchronous = FULL';
    const answer: unknown = asked.call(this, isAsked ? 'synchronous = NORMAL' : source, options);
    return source === 'synchronous' ? FULL : answer;
  },
});
