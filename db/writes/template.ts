import { eq } from 'drizzle-orm';
import { stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import { nameTaken } from '#lib/template/rules.ts';
import type { Template } from '#lib/template/template.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { templateById, templateByName } from '#db/reads/template.ts';
import { template } from '#db/schema/template.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Writes a template; `taken` when one of that kind and name stands. */
export function* addTemplate({ db }: Place, change: Of<'template.added'>): Writing<Result<Fact>> {
  const added: Template = { ...change.template, version: 1 };
  if ((yield* rowOf(templateByName(db, added.kind, added.name))) !== null) {
    return fail(nameTaken(added));
  }
  yield* write(db.insert(template).values(added));
  return ok(factOf(added, null));
}

/** Changes a template that stands, or withdraws it. */
export function* changeTemplate(
  { db }: Place,
  change: Of<'template.changed' | 'template.withdrawn'>,
): Writing<Result<Fact>> {
  const before = yield* rowOf(templateById(db, change.templateId));
  if (before === null) return fail(gone('template'));
  const set = change.kind === 'template.changed' ? change.set : ({ state: 'withdrawn' } as const);
  if (before.version !== change.expects || before.state !== 'standing') {
    return fail(stale('template', before, set));
  }
  const after: Template = { ...before, ...set, version: before.version + 1 };
  const namesake = yield* rowOf(templateByName(db, after.kind, after.name));
  if (after.state === 'standing' && namesake !== null && namesake.id !== after.id) {
    return fail(nameTaken(after));
  }
  yield* write(db.update(template).set(after).where(eq(template.id, before.id)));
  return ok(factOf(after, before));
}

function factOf(after: Template, before: Template | null): Fact {
  return {
    subject: { kind: 'template', id: after.id },
    storyId: null,
    claimId: null,
    before: before === null ? null : told(before),
    after: told(after),
  };
}
