import { CREDIBILITIES, EVIDENCE_FORMS, type Evidence, STANCES } from '#lib/evidence/evidence.ts';
import type { SourceId } from '#lib/id.ts';
import type { Fields } from './kept-form.client.ts';
import { picked } from './options.ts';
import { NO_SOURCE } from './source-fields.client.tsx';

/** The fields of the evidence form, all as text. */
export type EvidenceField =
  | keyof typeof NO_SOURCE
  | 'question'
  | 'answer'
  | 'stance'
  | 'form'
  | 'citation'
  | 'url'
  | 'locator'
  | 'quotation'
  | 'credibility'
  | 'origin'
  | 'retrieved';

/** Evidence as its form holds it; all but the stance empty for new evidence. */
export function evidenceFields(
  evidence: Evidence | null,
  originName: string,
): Fields<EvidenceField> {
  return {
    ...NO_SOURCE,
    source: evidence?.sourceId ?? '',
    question: evidence?.question ?? '',
    answer: evidence?.answer ?? '',
    stance: evidence?.stance ?? 'supports',
    form: evidence?.form ?? '',
    citation: evidence?.citation ?? '',
    url: evidence?.url ?? '',
    locator: evidence?.locator ?? '',
    quotation: evidence?.quotation ?? '',
    credibility: evidence?.credibility?.toString() ?? '',
    origin: originName,
    retrieved: evidence?.retrievedAt?.slice(0, 10) ?? '',
  };
}

/** What the form sends: empty fields are not known. */
export function evidenceInput(values: Fields<EvidenceField>, sourceId: SourceId | null) {
  return {
    question: values.question,
    answer: values.answer,
    stance: picked(STANCES, values.stance, 'context'),
    form: EVIDENCE_FORMS.find((known) => known === values.form) ?? null,
    citation: values.citation,
    url: orNull(values.url),
    locator: orNull(values.locator),
    quotation: orNull(values.quotation),
    credibility: CREDIBILITIES.find((known) => String(known) === values.credibility) ?? null,
    sourceId,
    origin: orNull(values.origin),
    retrievedAt: values.retrieved === '' ? null : `${values.retrieved}T00:00:00.000Z`,
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
