import { and, eq, sql } from 'drizzle-orm';
import type { TemplateId } from '#lib/id.ts';
import type { Page, TemplateQuery } from '#lib/store/query.ts';
import type { Template, TemplateKind } from '#lib/template/template.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { type SortOrder, afterCursor, orderBy, pageOf, rowsFor } from '#db/reads/page.ts';
import { template } from '#db/schema/template.ts';

const BY_KIND_AND_NAME: SortOrder<Template> = {
  name: 'templates',
  keys: [
    { by: template.kind, type: 'string', of: (item) => item.kind },
    { by: sql`${template.name} collate nocase`, type: 'string', of: (item) => item.name },
    { by: template.id, type: 'string', of: (item) => item.id },
  ],
};

/** The template of an id. */
export function templateById(db: Queries, id: TemplateId) {
  return db.select().from(template).where(eq(template.id, id));
}

/** The standing template of a kind and name; upper and lower case are one. */
export function templateByName(db: Queries, kind: TemplateKind, name: string) {
  return db
    .select()
    .from(template)
    .where(
      and(
        eq(template.kind, kind),
        sql`${template.name} = ${name} collate nocase`,
        // Written out, as the partial index states it: a bound value would not find that index.
        sql`${template.state} = 'standing'`,
      ),
    );
}

/** A page of templates by kind and name. */
export function templates(db: Queries, query: TemplateQuery): Page<Template> {
  const rows = db
    .select()
    .from(template)
    .where(
      and(
        eq(template.state, query.state),
        query.kind === undefined ? undefined : eq(template.kind, query.kind),
        afterCursor(BY_KIND_AND_NAME, query),
      ),
    )
    .orderBy(...orderBy(BY_KIND_AND_NAME))
    .limit(rowsFor(query))
    .all();
  return pageOf(BY_KIND_AND_NAME, query, rows);
}
