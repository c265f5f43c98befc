'use client';

import { useTexts } from '#texts';
import { Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Refusal } from '#app/_ui/notice.tsx';
import {
  type Attribution,
  GROUND_RULES,
  KNOWLEDGES,
  QUOTE_TYPES,
} from '#lib/attribution/attribution.ts';
import {
  type AttributionField,
  attributionFields,
  attributionInput,
  attributionLine,
  attributionRow,
  nameOfSource,
} from './attribution-fields.ts';
import { branchesOf } from './attribution-words.ts';
import { say } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import { type Fields, useKeptForm } from './kept-form.client.ts';
import { leavesForm } from './leaves-form.ts';
import type { Mark } from './mark.ts';
import { attributed, changedAttribution } from './matter-undo.client.ts';
import { MergeChoice } from './merge-choice.client.tsx';
import { optionsOf } from './options.ts';
import { submit } from './outbox.client.ts';
import { PartPickers, arm } from './part-pickers.client.tsx';
import { sourceOf } from './save-source.client.ts';
import { NEW_SOURCE, SourceFields } from './source-fields.client.tsx';
import { SaveOrCancel } from './save-or-cancel.client.tsx';
import { merged, threeWay } from './three-way.ts';
import { didAct } from './undo.client.ts';
import { useSuggestedSource } from './use-suggested-source.client.ts';
import { useSave } from './use-save.client.ts';

/** Says to whom the story ascribes the claim: a new attribution, or one being corrected. */
export function AttributionForm(props: {
  readonly mark: Mark;
  readonly detail: ClaimDetail | null;
  readonly editing: Attribution | null;
  readonly onClose: () => void;
}) {
  const { mark, detail, editing, onClose } = props;
  const t = useTexts('attribution');
  const claimTexts = useTexts('claim');
  const desk = useGalley();
  const number = String(mark.number);
  const stored = attributionFields(mark, editing);
  const form = useKeptForm<AttributionField>(
    `attribution:${editing?.id ?? mark.id}`,
    stored,
    editing?.version ?? 1,
  );
  const saving = useSave();
  // Opened by giving it words, it waits for the next key instead of taking whatever is selected next.
  const [isOpenedWithWords] = useState(() => desk.reading.get().taken !== null);
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  useEffect(() => {
    if (editing === null && !isOpenedWithWords) arm(desk, 'source');
  }, [desk, editing, isOpenedWithWords]);
  useSuggestedSource(form);

  const close = () => {
    form.clear();
    saving.forget();
    setMeeting(null);
    onClose();
  };
  const save = async (expects: number, values = form.values): Promise<void> => {
    // As it is now, a colleague's changes included: those are not ours to undo.
    const known = desk.details.get().get(mark.id)?.attributions;
    const before = known?.find(({ id }) => id === editing?.id) ?? editing;
    const answer = await saving.attempt(async () => {
      const source = await sourceOf(desk, values);
      if (!source.ok) return source;
      if (source.value !== null && values.source === NEW_SOURCE) form.set('source', source.value);
      const input = attributionInput(values, source.value);
      const sentence = t('waits', { number });
      const about = { claimId: mark.id, sentence, onWaits: close };
      if (editing !== null) {
        const changed = { attributionId: editing.id, expects, ...input };
        return submit(desk, ['change-attribution', changed], about);
      }
      const added = { claimId: mark.id, draftId: desk.draftId, ...input };
      return submit(desk, ['attribute-claim', added], about);
    });
    await readDetail(desk, mark.id);
    if (answer.ok) {
      close();
      const { attribution } = answer.value;
      didAct(
        desk,
        before === null
          ? attributed(desk, attribution)
          : changedAttribution(desk, before, attribution),
      );
      say(desk, 'saved', t('saved', { number }));
      return;
    }
    if (answer.problem.code === 'stale' && editing !== null) await meet(editing.id);
  };
  /** A colleague was faster: what only one of us changed goes together by itself. */
  const meet = (id: string): Promise<void> => {
    const now = desk.details.get().get(mark.id);
    const theirs = now?.attributions.find((known) => known.id === id);
    if (theirs === undefined) return Promise.resolve();
    const fields = attributionFields(mark, theirs);
    const met = threeWay(form.base, fields, form.changed);
    const left = merged(fields, form.changed, {});
    if (met.conflicts.length === 0) return save(theirs.version, { ...fields, ...left });
    setMeeting({ version: theirs.version, fields, ...met });
    return Promise.resolve();
  };
  const expects = form.since ?? editing?.version ?? 1;
  const parents = branchesOf(detail?.attributions ?? []).filter(
    ({ attribution }) => attribution.id !== editing?.id,
  );
  const showing = { text: desk.text, detail, t };
  return (
    <form
      className="sm-panel-form"
      aria-label={editing === null ? t('new') : t('change')}
      onSubmit={(event) => {
        event.preventDefault();
        void save(expects);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(expects);
        if (leavesForm(event) && !form.isDirty) onClose();
      }}
    >
      <PartPickers form={form} />
      <SourceFields form={form} label={t('who')} problem={saving.problem} />
      <Select
        label={t('quote-type')}
        data={optionsOf(QUOTE_TYPES, (type) => t(`quote-types.${type}`))}
        allowDeselect={false}
        value={form.values.quoteType}
        onChange={(value) => {
          form.set('quoteType', value ?? stored.quoteType);
        }}
      />
      <Select
        label={t('ground-rules')}
        data={optionsOf(GROUND_RULES, (rule) => t(`ground-rule.${rule}`))}
        allowDeselect={false}
        value={form.values.groundRules}
        onChange={(value) => {
          form.set('groundRules', value ?? stored.groundRules);
        }}
      />
      <Select
        label={t('knowledge')}
        data={optionsOf(KNOWLEDGES, (knowledge) => t(`knowledges.${knowledge}`))}
        allowDeselect={false}
        value={form.values.knowledge}
        onChange={(value) => {
          form.set('knowledge', value ?? stored.knowledge);
        }}
      />
      {parents.length > 0 && (
        <Select
          label={t('parent')}
          description={t('parent-hint')}
          data={[
            { value: '', label: t('story-itself') },
            ...parents.map(({ attribution }) => ({
              value: attribution.id,
              label: nameOfSource(attribution.sourceId, detail, t),
            })),
          ]}
          allowDeselect={false}
          value={form.values.parent}
          onChange={(value) => {
            form.set('parent', value ?? '');
          }}
        />
      )}
      {saving.problem !== null && meeting === null && <Refusal problem={saving.problem} />}
      {meeting !== null ? (
        <MergeChoice
          thing={{ kind: 'attribution' }}
          rows={meeting.conflicts.map((name) =>
            attributionRow(
              name,
              { base: form.base, theirs: meeting.fields, mine: form.values },
              showing,
            ),
          )}
          kept={meeting.theirs.map((name) => attributionLine(name, meeting.fields, showing))}
          save={claimTexts('save-result')}
          isSaving={saving.isSaving}
          onSave={(chosen) => {
            const { version, fields } = meeting;
            const left = merged(fields, form.changed, chosen);
            form.rebase(version, fields, left);
            void save(version, { ...fields, ...left });
          }}
          onDrop={close}
        />
      ) : (
        <SaveOrCancel save={t('save')} isSaving={saving.isSaving} onCancel={close} />
      )}
    </form>
  );
}

/** What a colleague stored while one wrote. */
interface Meeting {
  readonly version: number;
  readonly fields: Fields<AttributionField>;
  readonly conflicts: readonly AttributionField[];
  readonly theirs: readonly AttributionField[];
}
