import type { EvidenceForm } from '#lib/evidence/evidence.ts';
import type { EvidenceFact } from '#lib/policy/facts.ts';

/** Forms of evidence that are the thing itself, not somebody's word for it. */
const PRIMARY: ReadonlySet<EvidenceForm | null> = new Set<EvidenceForm>([
  'primary-document',
  'dataset',
  'own-witness',
]);

/** Whether a piece of evidence is a primary document, a dataset, or what our own people witnessed. */
export function isPrimary({ form }: Pick<EvidenceFact, 'form'>): boolean {
  return PRIMARY.has(form);
}
