'use client';

import { useTexts } from '#texts';
import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { Speak } from '#app/_texts/speak.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { CLAIM_KINDS } from '#lib/claim/claim.ts';
import { AccusedField, partiesIn, textOfParties } from './accused-field.client.tsx';
import { say } from './claim-acts.client.ts';
import { changedClaim, fieldsChanged } from './claim-undo.client.ts';
import { readDetail } from './claim-details.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { type Fields, useKeptForm } from './kept-form.client.ts';
import type { Mark } from './mark.ts';
import { optionsOf, picked } from './options.ts';
import { expectedVersion, takeOwn } from './own-saves.client.ts';
import { MergeChoice, type MergeRow } from './merge-choice.client.tsx';
import { submit } from './outbox.client.ts';
import { merged, threeWay } from './three-way.ts';
import { didAct } from './undo.client.ts';
import { fieldProblem, useSave } from './use-save.client.ts';

type Field = 'restatement' | 'kind' | 'accused';

/** What is said of a claim: its restatement, its kind, and whom it accuses. */
export function ClaimForm({ mark }: { readonly mark: Mark }) {
  const t = useTexts('claim');
  const words = useTexts('words');
  const desk = useGalley();
  const number = String(mark.number);
  const saving = useSave();
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const stored = fieldsOf(mark);
  const form = useKeptForm<Field>(`claim:${mark.id}`, stored, mark.version);

  const close = () => {
    form.clear();
    saving.forget();
    setMeeting(null);
  };
  const save = async (expects: number, changed = form.changed): Promise<void> => {
    // As it is now, a colleague's changes included: those are not ours to undo.
    const before = desk.marks.get().byId.get(mark.id) ?? mark;
    const answer = await saving.attempt(() =>
      submit(desk, ['change-claim', inputOf(mark, changed, expects)], {
        claimId: mark.id,
        sentence: t('waits-changed', { number }),
        onWaits: close,
      }),
    );
    if (answer.ok) {
      close();
      takeOwn(desk, answer.value.claim);
      didAct(
        desk,
        changedClaim(desk, answer.value.claim, fieldsChanged(before, answer.value.claim)),
      );
      say(desk, 'saved', t('saved', { number }));
      return;
    }
    await readDetail(desk, mark.id);
    const theirs = desk.marks.get().byId.get(mark.id);
    if (answer.problem.code === 'stale' && theirs !== undefined) await meet(theirs, changed);
  };
  /** A colleague was faster: what only one of us changed goes together by itself. */
  const meet = (theirs: Mark, changed: Partial<Fields<Field>>): Promise<void> => {
    const fields = fieldsOf(theirs);
    const met = threeWay(form.base, fields, changed);
    if (met.conflicts.length === 0) return save(theirs.version, merged(fields, changed, {}));
    setMeeting({ version: theirs.version, fields, changed, ...met });
    return Promise.resolve();
  };
  const saveMine = () => void save(expectedVersion(mark.id, form.since ?? mark.version));
  const saveOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form.isDirty) saveMine();
  };
  return (
    <form
      className="sm-claim-form"
      aria-label={t('about', { number })}
      onKeyDown={saveOnEnter}
      onSubmit={(event) => {
        event.preventDefault();
        saveMine();
      }}
    >
      <Textarea
        label={t('restatement')}
        placeholder={t('restatement-hint')}
        // It grows by its style: measuring it would lay the whole screen out anew at each claim.
        rows={2}
        classNames={{ input: 'sm-grows' }}
        dir="auto"
        readOnly={!desk.mayCheck}
        value={form.values.restatement}
        error={fieldProblem(saving.problem, 'restatement')}
        onChange={(event) => {
          form.set('restatement', event.currentTarget.value);
        }}
      />
      <NativeSelect
        label={t('kind')}
        data={optionsOf(CLAIM_KINDS, (kind) => words(`claim-kind.${kind}`))}
        disabled={!desk.mayCheck}
        value={form.values.kind}
        onChange={(event) => {
          form.set('kind', event.currentTarget.value);
        }}
      />
      <AccusedField
        key={mark.id}
        isReadOnly={!desk.mayCheck}
        parties={partiesIn(form.values.accused)}
        problem={fieldProblem(saving.problem, 'accused')}
        onChange={(parties) => {
          form.set('accused', textOfParties(parties));
        }}
      />
      {saving.problem !== null && meeting === null && <Refusal problem={saving.problem} />}
      {meeting !== null && (
        <MergeChoice
          thing={{ kind: 'claim', number: mark.number }}
          rows={rowsOf(form.base, meeting, { t, words })}
          kept={meeting.theirs.map((name) => {
            const value = shownOf(name, meeting.fields[name], words);
            const field = t(name);
            return value === '' ? t('field-empty', { field }) : t('field-says', { field, value });
          })}
          save={t('save-result')}
          isSaving={saving.isSaving}
          onSave={(chosen) => {
            const { version, fields } = meeting;
            const left = merged(fields, meeting.changed, chosen);
            form.rebase(version, fields, left);
            void save(version, left);
          }}
          onDrop={close}
        />
      )}
      {form.isDirty && meeting === null && (
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={saving.isSaving}>
            {t('save')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={close}>
            {t('undo-changes')}
          </Button>
          <span className="sm-unsaved">{t('not-saved-yet')}</span>
        </Group>
      )}
    </form>
  );
}

function fieldsOf(mark: Mark): Fields<Field> {
  return {
    restatement: mark.restatement,
    kind: mark.kind,
    accused: textOfParties(mark.accused),
  };
}

function inputOf(mark: Mark, changed: Partial<Fields<Field>>, expects: number) {
  const { restatement, kind, accused } = changed;
  return {
    claimId: mark.id,
    expects,
    ...(restatement === undefined ? {} : { restatement }),
    ...(kind === undefined ? {} : { kind: picked(CLAIM_KINDS, kind, mark.kind) }),
    ...(accused === undefined ? {} : { accused: partiesIn(accused) }),
  };
}

/** What a colleague stored while one wrote, and what one had written. */
interface Meeting {
  readonly version: number;
  readonly fields: Fields<Field>;
  readonly changed: Partial<Fields<Field>>;
  readonly conflicts: readonly Field[];
  readonly theirs: readonly Field[];
}

function rowsOf(
  base: Fields<Field>,
  { fields, changed, conflicts }: Meeting,
  { t, words }: { readonly t: Speak<'claim'>; readonly words: Speak<'words'> },
): readonly MergeRow<Field>[] {
  return conflicts.map((name) => {
    const [theirs, mine] = [fields[name], changed[name] ?? base[name]];
    const shown = {
      base: shownOf(name, base[name], words),
      theirs: shownOf(name, theirs, words),
      mine: shownOf(name, mine, words),
    };
    return { name, label: t(name), theirs, mine, isText: name === 'restatement', shown };
  });
}

function shownOf(name: Field, value: string, words: Speak<'words'>): string {
  if (name === 'kind') return words(`claim-kind.${picked(CLAIM_KINDS, value, 'other')}`);
  return name === 'accused' ? partiesIn(value).join(', ') : value;
}
