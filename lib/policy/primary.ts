import type { FormFact } from '#lib/policy/facts.ts';

/** Forms of evidence that are the thing itself, not somebody's word for it. */
const PRIMARY: ReadonlySet<FormFact> = new Set<FormFact>([
  'primary-document',
  'dataset',
  'own-witness',
]);

/** Whether a piece of evidence is a primary document, a dataset, or what our own people witnessed. */
export function isPrimary({ form }: { readonly form: FormFact }): boolean {
  return PRIMARY.has(form);
}
