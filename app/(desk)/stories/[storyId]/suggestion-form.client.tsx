'use client';

import { useTexts } from '#texts';
import { ActionIcon, NativeSelect, Select, Textarea, Title } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Refusal } from '#app/_ui/notice.tsx';
import { QUOTE_TYPES } from '#lib/attribution/attribution.ts';
import { CLAIM_KINDS } from '#lib/claim/claim.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import { type Nudge, nudged } from './adjust.client.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { type KeptForm, useKeptForm } from './kept-form.client.ts';
import { leavesForm } from './leaves-form.ts';
import { optionsOf } from './options.ts';
import { PartPickers } from './part-pickers.client.tsx';
import { SaveOrCancel } from './save-or-cancel.client.tsx';
import { sourceOf } from './save-source.client.ts';
import { NEW_SOURCE, SourceFields } from './source-fields.client.tsx';
import { spansFromText, textOfSpans } from './span-text.ts';
import { useSources } from './story-lists.client.ts';
import type { Suggested } from './suggested.ts';
import { endEditing, saveEdited } from './suggestion-edit.client.ts';
import { type SuggestionField, suggestionFields, suggestionInput } from './suggestion-fields.ts';
import { useSave } from './use-save.client.ts';
import { useSuggestedSource } from './use-suggested-source.client.ts';

/** A suggestion before it becomes a claim: its words, kind and who says so can be changed. Nothing is kept until it is saved. */
export function SuggestionForm({ one }: { readonly one: Suggested }) {
  const t = useTexts('suggesting');
  const claimTexts = useTexts('claim');
  const attributionTexts = useTexts('attribution');
  const words = useTexts('words');
  const desk = useGalley();
  const stored = suggestionFields(one, useSources());
  const form = useKeptForm<SuggestionField>(`suggestion:${one.fingerprint}`, stored, 1);
  const saving = useSave();
  useSuggestedSource(form);
  useMakesWay(desk);

  const cancel = () => {
    form.clear();
    endEditing(desk);
  };
  const save = async () => {
    const answer = await saving.attempt(async () => {
      const source = await sourceOf(desk, form.values);
      if (!source.ok) return source;
      if (source.value !== null && form.values.source === NEW_SOURCE) {
        form.set('source', source.value);
      }
      const { storyId, draftId } = desk;
      const about = { storyId, draftId, one, sourceId: source.value };
      return saveEdited(desk, one, suggestionInput(form.values, about));
    });
    if (answer.ok) form.clear();
  };
  return (
    <form
      className="sm-panel sm-suggestion-form"
      aria-label={t('editing')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        if (leavesForm(event) && !form.isDirty) cancel();
      }}
    >
      <Title order={2} className="sm-panel-title" tabIndex={-1} data-landing="">
        {t('editing')}
      </Title>
      <p className="sm-suggestion-lead">{t('editing-lead')}</p>
      <Words form={form} />
      <NativeSelect
        id="suggestion-kind"
        label={claimTexts('kind')}
        data={optionsOf(CLAIM_KINDS, (kind) => words(`claim-kind.${kind}`))}
        value={form.values.kind}
        onChange={(event) => {
          form.set('kind', event.currentTarget.value);
        }}
      />
      <Textarea
        label={claimTexts('restatement')}
        placeholder={claimTexts('restatement-hint')}
        rows={2}
        classNames={{ input: 'sm-grows' }}
        dir="auto"
        value={form.values.restatement}
        onChange={(event) => {
          form.set('restatement', event.currentTarget.value);
        }}
      />
      <PartPickers form={form} />
      <SourceFields form={form} label={attributionTexts('who')} problem={saving.problem} />
      <Select
        label={attributionTexts('quote-type')}
        data={optionsOf(QUOTE_TYPES, (type) => attributionTexts(`quote-types.${type}`))}
        allowDeselect={false}
        value={form.values.quoteType}
        onChange={(value) => {
          form.set('quoteType', value ?? stored.quoteType);
        }}
      />
      {saving.problem !== null && <Refusal problem={saving.problem} />}
      <SaveOrCancel save={t('make-claim')} isSaving={saving.isSaving} onCancel={cancel} />
    </form>
  );
}

const EDGES = ['start', 'end'] as const satisfies readonly Nudge['edge'][];

/** The words the claim will have, with its boundaries to be moved by a word. */
function Words({ form }: { readonly form: KeptForm<SuggestionField> }) {
  const desk = useGalley();
  const t = useTexts('suggesting');
  const spans = spansFromText(form.values.contentSpans);
  return (
    <>
      <p className="sm-words-quote" dir="auto">
        {spans.length === 0 ? t('no-words') : wordsOfRuns(desk.text, spans)}
      </p>
      <div className="sm-suggestion-nudges" role="group" aria-label={t('move-words')}>
        {EDGES.map((edge) => (
          <span key={edge}>
            {t(`boundary.${edge}`)}
            {[false, true].map((isForward) => {
              const Icon = isForward ? IconArrowRight : IconArrowLeft;
              const label = t(`nudge.${edge}-${isForward ? 'later' : 'earlier'}`);
              return (
                <ActionIcon
                  key={label}
                  variant="default"
                  aria-label={label}
                  title={label}
                  onClick={() => {
                    const moved = nudged(desk.text, spans, { edge, isForward });
                    if (moved !== null) form.set('contentSpans', textOfSpans(moved));
                  }}
                >
                  <Icon size={16} aria-hidden />
                </ActionIcon>
              );
            })}
          </span>
        ))}
      </div>
    </>
  );
}

/** A claim that is opened meanwhile takes the panel: what was changed here waits until it is edited again. */
function useMakesWay(desk: GalleyDesk): void {
  useEffect(
    () =>
      desk.marks.subscribe(() => {
        if (desk.marks.get().selectedId !== null) desk.editing.set(null);
      }),
    [desk],
  );
}
