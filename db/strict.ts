import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes every CREATE TABLE of the generated migrations STRICT, which drizzle-kit 0.31 cannot say.
 * Part of `npm run db:generate`; a migration that is STRICT already stays byte for byte as it was.
 */
export function makeStrict(migrationsFolder: string): void {
  for (const name of readdirSync(migrationsFolder)) {
    if (!name.endsWith('.sql')) continue;
    const path = join(migrationsFolder, name);
    const generated = readFileSync(path, 'utf8');
    // drizzle-kit writes the end of a table, and nothing else, as ");" on a line of its own.
    const strict = generated.replaceAll(/^\);$/gmu, ') STRICT;');
    if (strict !== generated) writeFileSync(path, strict);
  }
}

if (import.meta.main) makeStrict(join(process.cwd(), 'db', 'migrations'));
