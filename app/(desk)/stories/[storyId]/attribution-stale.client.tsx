'use client';

import type { Attribution } from '#lib/attribution/attribution.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import { PARTS, PART_WORDS } from './attribution-words.ts';
import { spansOf } from './attribution-view.client.tsx';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import type { Fields } from './kept-form.client.ts';
import type { PartField } from './part-pickers.client.tsx';
import { NEW_SOURCE } from './source-fields.client.tsx';
import { spansFromText } from './span-text.ts';
import { StaleChoice } from './stale-choice.client.tsx';

type Compared = PartField | 'source' | 'sourceName' | 'quoteType' | 'groundRules' | 'knowledge';

/** An attribution as a colleague saved it beside the one in the form. */
export function AttributionStale(props: {
  readonly theirs: Attribution;
  readonly yours: Fields<Compared>;
  readonly detail: ClaimDetail | null;
  readonly isSaving: boolean;
  readonly onMine: (version: number) => void;
  readonly onTheirs: () => void;
  readonly onEdit: (version: number) => void;
}) {
  const { theirs, yours, detail } = props;
  const { text } = useGalley();
  const sourceName = (id: string | null) =>
    detail?.sources.find((known) => known.id === id)?.name ?? 'Nobody named';
  return (
    <StaleChoice
      what="This attribution"
      rows={[
        {
          label: 'Who says it',
          theirs: sourceName(theirs.sourceId),
          yours: yours.source === NEW_SOURCE ? yours.sourceName : sourceName(yours.source),
        },
        ...PARTS.map((part) => ({
          label: PART_WORDS[part].name,
          theirs: wordsOfRuns(text, spansOf(theirs, part)),
          yours: wordsOfRuns(text, spansFromText(yours[`${part}Spans`])),
        })),
        { label: 'Quote type', theirs: theirs.quoteType, yours: yours.quoteType },
        { label: 'Ground rules', theirs: theirs.groundRules, yours: yours.groundRules },
        { label: 'Knowledge', theirs: theirs.knowledge, yours: yours.knowledge },
      ]}
      isSaving={props.isSaving}
      onMine={() => {
        props.onMine(theirs.version);
      }}
      onTheirs={props.onTheirs}
      onEdit={() => {
        props.onEdit(theirs.version);
      }}
    />
  );
}
