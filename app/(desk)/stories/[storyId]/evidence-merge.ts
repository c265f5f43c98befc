import { CREDIBILITIES, EVIDENCE_FORMS, STANCES } from '#lib/evidence/evidence.ts';
import type { Source } from '#lib/source/source.ts';
import type { Speak } from '#app/_texts/speak.ts';
import type { EvidenceField } from './evidence-input.ts';
import type { Fields } from './kept-form.client.ts';
import type { MergeRow } from './merge-choice.client.tsx';
import { picked } from './options.ts';
import { NEW_SOURCE } from './source-fields.client.tsx';

/** Under which keys the catalogue says what the fields are called; a new source is one source. */
const LABELS = {
  source: 'source',
  sourceName: 'source',
  sourceKind: 'source',
  reliability: 'source',
  agreedDescription: 'source',
  anonymityReason: 'source',
  question: 'question',
  answer: 'answer',
  stance: 'stance',
  form: 'form',
  citation: 'citation',
  url: 'address',
  locator: 'locator',
  quotation: 'quotation',
  credibility: 'credibility',
  origin: 'origin',
  retrieved: 'retrieved',
} as const satisfies Record<EvidenceField, string>;

/** Fields of which a third version can be written out of two. */
const TEXTS: readonly EvidenceField[] = ['question', 'answer', 'citation', 'locator', 'quotation'];

interface Showing {
  readonly sources: readonly Source[];
  readonly t: Speak<'evidence'>;
}

/** A field of evidence that two people changed, with what each made of it. */
export function evidenceRow(
  name: EvidenceField,
  versions: Readonly<Record<'base' | 'theirs' | 'mine', Fields<EvidenceField>>>,
  showing: Showing,
): MergeRow<EvidenceField> {
  const { base, theirs, mine } = versions;
  return {
    name,
    label: showing.t(LABELS[name]),
    theirs: theirs[name],
    mine: mine[name],
    isText: TEXTS.includes(name),
    shown: {
      base: shownOf(name, base, showing),
      theirs: shownOf(name, theirs, showing),
      mine: shownOf(name, mine, showing),
    },
  };
}

/** A field that only a colleague changed: `Locator: page 4`. */
export function evidenceLine(
  name: EvidenceField,
  theirs: Fields<EvidenceField>,
  showing: Showing,
): string {
  const { t } = showing;
  const field = t(LABELS[name]);
  const value = shownOf(name, theirs, showing);
  return value === '' ? t('field-empty', { field }) : t('field-says', { field, value });
}

function shownOf(
  name: EvidenceField,
  values: Fields<EvidenceField>,
  { sources, t }: Showing,
): string {
  const value = values[name];
  if (name === 'stance') return t(`stances.${picked(STANCES, value, 'context')}`);
  if (name === 'credibility') {
    const known = CREDIBILITIES.find((each) => String(each) === value);
    return known === undefined ? '' : t(`credibilities.${known}`);
  }
  if (name === 'form') {
    const known = EVIDENCE_FORMS.find((each) => each === value);
    return known === undefined ? '' : t(`forms.${known}`);
  }
  if (name === 'source') {
    if (value === NEW_SOURCE) return values.sourceName;
    return sources.find((known) => known.id === value)?.name ?? '';
  }
  return value;
}
