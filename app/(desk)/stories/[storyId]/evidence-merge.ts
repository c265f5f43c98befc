import { CREDIBILITIES, STANCES } from '#lib/evidence/evidence.ts';
import type { Source } from '#lib/source/source.ts';
import type { EvidenceField } from './evidence-input.ts';
import { CREDIBILITY_WORDS, STANCE_WORDS } from './evidence-words.ts';
import type { Fields } from './kept-form.client.ts';
import type { MergeRow } from './merge-choice.client.tsx';
import { picked } from './options.ts';
import { NEW_SOURCE } from './source-fields.client.tsx';

const LABELS: Readonly<Partial<Record<EvidenceField, string>>> = {
  source: 'Source',
  question: 'Question',
  answer: 'Answer',
  stance: 'Stance',
  citation: 'Citation',
  url: 'Address',
  locator: 'Locator',
  quotation: 'Quotation',
  credibility: 'Credibility',
  origin: 'Origin',
  retrieved: 'Retrieved',
};

/** Fields of which a third version can be written out of two. */
const TEXTS: readonly EvidenceField[] = ['question', 'answer', 'citation', 'locator', 'quotation'];

interface Names {
  readonly sources: readonly Source[];
}

/** A field of evidence that two people changed, with what each made of it. */
export function evidenceRow(
  name: EvidenceField,
  versions: Readonly<Record<'base' | 'theirs' | 'mine', Fields<EvidenceField>>>,
  names: Names,
): MergeRow<EvidenceField> {
  const { base, theirs, mine } = versions;
  return {
    name,
    label: LABELS[name] ?? name,
    theirs: theirs[name],
    mine: mine[name],
    isText: TEXTS.includes(name),
    shown: {
      base: shownOf(name, base, names),
      theirs: shownOf(name, theirs, names),
      mine: shownOf(name, mine, names),
    },
  };
}

/** A field that only a colleague changed: `Locator: page 4`. */
export function evidenceLine(
  name: EvidenceField,
  theirs: Fields<EvidenceField>,
  names: Names,
): string {
  const shown = shownOf(name, theirs, names);
  return `${LABELS[name] ?? name}: ${shown === '' ? 'empty' : shown}`;
}

function shownOf(name: EvidenceField, values: Fields<EvidenceField>, { sources }: Names): string {
  const value = values[name];
  if (name === 'stance') return STANCE_WORDS[picked(STANCES, value, 'context')];
  if (name === 'credibility') {
    const known = CREDIBILITIES.find((each) => String(each) === value);
    return known === undefined ? '' : CREDIBILITY_WORDS[known];
  }
  if (name === 'source') {
    if (value === NEW_SOURCE) return values.sourceName;
    return sources.find((known) => known.id === value)?.name ?? '';
  }
  return value;
}
