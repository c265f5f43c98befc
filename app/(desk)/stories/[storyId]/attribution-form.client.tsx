'use client';

import { Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import {
  type Attribution,
  GROUND_RULES,
  KNOWLEDGES,
  QUOTE_TYPES,
} from '#lib/attribution/attribution.ts';
import { type SourceId, attributionIdSchema } from '#lib/id.ts';
import {
  GROUND_RULE_WORDS,
  KNOWLEDGE_WORDS,
  QUOTE_TYPE_WORDS,
  branchesOf,
} from './attribution-words.ts';
import { AttributionStale } from './attribution-stale.client.tsx';
import { say } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import { type Fields, useKeptForm } from './kept-form.client.ts';
import type { Mark } from './mark.ts';
import { attributed, changedAttribution } from './matter-undo.client.ts';
import { optionsOf, picked } from './options.ts';
import { PartPickers, type PartField, arm } from './part-pickers.client.tsx';
import { sourceOf } from './save-source.client.ts';
import { NO_SOURCE, SourceFields } from './source-fields.client.tsx';
import { spansFromText, textOfSpans } from './span-text.ts';
import { SaveOrCancel } from './save-or-cancel.client.tsx';
import { didAct } from './undo.client.ts';
import { useSuggestedSource } from './use-suggested-source.client.ts';
import { useSave } from './use-save.client.ts';

type Field =
  PartField | keyof typeof NO_SOURCE | 'parent' | 'quoteType' | 'groundRules' | 'knowledge';

/** Says to whom the story ascribes the claim: a new attribution, or one being corrected. */
export function AttributionForm(props: {
  readonly mark: Mark;
  readonly detail: ClaimDetail | null;
  readonly editing: Attribution | null;
  readonly onClose: () => void;
}) {
  const { mark, detail, editing, onClose } = props;
  const desk = useGalley();
  const stored = attributionFields(mark, editing);
  const form = useKeptForm<Field>(
    `attribution:${editing?.id ?? mark.id}`,
    stored,
    editing?.version ?? 1,
  );
  const saving = useSave();
  // Opened by giving it words, it waits for the next key instead of taking whatever is selected next.
  const [isOpenedWithWords] = useState(() => desk.reading.get().taken !== null);
  useEffect(() => {
    if (editing === null && !isOpenedWithWords) arm(desk, 'source');
  }, [desk, editing, isOpenedWithWords]);
  useSuggestedSource(form);

  const close = () => {
    form.clear();
    saving.forget();
    onClose();
  };
  const save = async (expects: number) => {
    const saved = await saving.save(async () => {
      const source = await sourceOf(desk, form.values);
      if (!source.ok) return source;
      if (source.value !== null) form.set('source', source.value);
      const input = attributionInput(form.values, source.value);
      return editing === null
        ? call('attribute-claim', { claimId: mark.id, draftId: desk.draftId, ...input })
        : call('change-attribution', { attributionId: editing.id, expects, ...input });
    });
    await readDetail(desk, mark.id);
    if (saved === null) return;
    close();
    const { attribution } = saved;
    didAct(
      desk,
      editing === null
        ? attributed(desk, attribution)
        : changedAttribution(desk, editing, attribution),
    );
    say(desk, 'saved', `The attribution of claim ${mark.number} is saved.`);
  };
  const expects = form.since ?? editing?.version ?? 1;
  const parents = branchesOf(detail?.attributions ?? []).filter(
    ({ attribution }) => attribution.id !== editing?.id,
  );
  const isStale = saving.problem?.code === 'stale' && editing !== null;
  return (
    <form
      className="sm-panel-form"
      aria-label={editing === null ? 'New attribution' : 'Edit attribution'}
      onSubmit={(event) => {
        event.preventDefault();
        void save(expects);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(expects);
      }}
    >
      <PartPickers form={form} />
      <SourceFields form={form} label="Who says it" problem={saving.problem} />
      <Select
        label="Quote type"
        data={optionsOf(QUOTE_TYPES, QUOTE_TYPE_WORDS)}
        allowDeselect={false}
        value={form.values.quoteType}
        onChange={(value) => {
          form.set('quoteType', value ?? stored.quoteType);
        }}
      />
      <div className="sm-two">
        <Select
          label="Ground rules"
          data={optionsOf(GROUND_RULES, GROUND_RULE_WORDS)}
          allowDeselect={false}
          value={form.values.groundRules}
          onChange={(value) => {
            form.set('groundRules', value ?? stored.groundRules);
          }}
        />
        <Select
          label="Knowledge"
          data={optionsOf(KNOWLEDGES, KNOWLEDGE_WORDS)}
          allowDeselect={false}
          value={form.values.knowledge}
          onChange={(value) => {
            form.set('knowledge', value ?? stored.knowledge);
          }}
        />
      </div>
      {parents.length > 0 && (
        <Select
          label="Hangs on"
          description="When this one stands in what somebody else says: X says Y accused Z"
          data={[
            { value: '', label: 'The story itself' },
            ...parents.map(({ attribution }) => ({
              value: attribution.id,
              label: nameOf(attribution, detail),
            })),
          ]}
          allowDeselect={false}
          value={form.values.parent}
          onChange={(value) => {
            form.set('parent', value ?? '');
          }}
        />
      )}
      {saving.problem !== null && !isStale && <Refusal problem={saving.problem} />}
      {isStale ? (
        <AttributionStale
          theirs={detail?.attributions.find((known) => known.id === editing.id) ?? editing}
          yours={form.values}
          detail={detail}
          isSaving={saving.isSaving}
          onMine={(version) => void save(version)}
          onTheirs={close}
          onEdit={(version) => {
            form.rebase(version);
            saving.forget();
          }}
        />
      ) : (
        <SaveOrCancel save="Save attribution" isSaving={saving.isSaving} onCancel={close} />
      )}
    </form>
  );
}

/** An attribution as its form holds it; a new one starts with the claim's own words as content. */
export function attributionFields(mark: Mark, attribution: Attribution | null): Fields<Field> {
  return {
    ...NO_SOURCE,
    source: attribution?.sourceId ?? '',
    sourceSpans: textOfSpans(attribution?.sourceSpans ?? []),
    cueSpans: textOfSpans(attribution?.cueSpans ?? []),
    contentSpans: textOfSpans(attribution?.contentSpans ?? mark.spans),
    parent: attribution?.parentId ?? '',
    quoteType: attribution?.quoteType ?? 'indirect',
    groundRules: attribution?.groundRules ?? 'not-stated',
    knowledge: attribution?.knowledge ?? 'not-stated',
  };
}

function attributionInput(values: Fields<Field>, sourceId: SourceId | null) {
  return {
    parentId: attributionIdSchema.safeParse(values.parent).data ?? null,
    sourceId,
    sourceSpans: spansFromText(values.sourceSpans),
    cueSpans: spansFromText(values.cueSpans),
    contentSpans: spansFromText(values.contentSpans),
    quoteType: picked(QUOTE_TYPES, values.quoteType, 'indirect'),
    groundRules: picked(GROUND_RULES, values.groundRules, 'not-stated'),
    knowledge: picked(KNOWLEDGES, values.knowledge, 'not-stated'),
  };
}

function nameOf(attribution: Attribution, detail: ClaimDetail | null): string {
  const source = detail?.sources.find((known) => known.id === attribution.sourceId);
  return source?.name ?? 'Nobody named';
}
