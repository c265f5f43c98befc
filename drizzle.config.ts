import { defineConfig } from 'drizzle-kit';

/** What drizzle-kit reads to write the next migration; it never touches a database. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema/*.ts',
  out: './db/migrations',
});
