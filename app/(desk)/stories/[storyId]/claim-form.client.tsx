'use client';

import { Button, Group, Select, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { CLAIM_KIND_WORDS } from '#app/_parts/wording.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { CLAIM_KINDS } from '#lib/claim/claim.ts';
import { say } from './claim-acts.client.ts';
import { changedClaim, fieldsChanged } from './claim-undo.client.ts';
import { readDetail } from './claim-details.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { type Fields, useKeptForm } from './kept-form.client.ts';
import type { Mark } from './mark.ts';
import { optionsOf, picked } from './options.ts';
import { expectedVersion, takeOwn } from './own-saves.client.ts';
import { StaleChoice } from './stale-choice.client.tsx';
import { didAct } from './undo.client.ts';
import { fieldProblem, useSave } from './use-save.client.ts';

type Field = 'restatement' | 'kind';

/** What is said of a claim: its restatement and its kind. */
export function ClaimForm({ mark }: { readonly mark: Mark }) {
  const desk = useGalley();
  const saving = useSave();
  const [theirs, setTheirs] = useState<Mark | null>(null);
  const stored = fieldsOf(mark);
  const form = useKeptForm<Field>(`claim:${mark.id}`, stored, mark.version);

  const save = async (expects: number) => {
    const answer = await saving.save(() =>
      call('change-claim', inputOf(mark, form.changed, expects)),
    );
    if (answer !== null) {
      form.clear();
      setTheirs(null);
      takeOwn(desk, answer.claim);
      didAct(desk, changedClaim(desk, answer.claim, fieldsChanged(mark, answer.claim)));
      say(desk, 'saved', `Claim ${mark.number} is saved.`);
    } else {
      await readDetail(desk, mark.id);
      setTheirs(desk.marks.get().byId.get(mark.id) ?? null);
    }
  };
  const isStale = saving.problem?.code === 'stale';
  const saveMine = () => void save(expectedVersion(mark.id, form.since ?? mark.version));
  const saveOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form.isDirty) saveMine();
  };
  return (
    <form
      className="sm-claim-form"
      aria-label={`About claim ${mark.number}`}
      onKeyDown={saveOnEnter}
      onSubmit={(event) => {
        event.preventDefault();
        saveMine();
      }}
    >
      <Textarea
        label="Restatement"
        placeholder="The claim as one sentence that stands by itself"
        autosize
        minRows={1}
        dir="auto"
        readOnly={!desk.mayCheck}
        value={form.values.restatement}
        error={fieldProblem(saving.problem, 'restatement')}
        onChange={(event) => {
          form.set('restatement', event.currentTarget.value);
        }}
      />
      <Select
        label="Kind"
        data={optionsOf(CLAIM_KINDS, CLAIM_KIND_WORDS)}
        allowDeselect={false}
        disabled={!desk.mayCheck}
        value={form.values.kind}
        onChange={(value) => {
          form.set('kind', value ?? stored.kind);
        }}
      />
      {saving.problem !== null && !isStale && <Refusal problem={saving.problem} />}
      {isStale && theirs !== null && (
        <StaleChoice
          what={`Claim ${mark.number}`}
          rows={versionsOf(fieldsOf(theirs), form.values)}
          isSaving={saving.isSaving}
          onMine={() => void save(theirs.version)}
          onTheirs={() => {
            form.clear();
            saving.forget();
          }}
          onEdit={() => {
            form.rebase(theirs.version);
            saving.forget();
          }}
        />
      )}
      {form.isDirty && !isStale && (
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={saving.isSaving}>
            Save claim
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              form.clear();
              saving.forget();
            }}
          >
            Undo changes
          </Button>
          <span className="sm-unsaved">Not saved yet</span>
        </Group>
      )}
    </form>
  );
}

function fieldsOf(mark: Mark): Fields<Field> {
  return { restatement: mark.restatement, kind: mark.kind };
}

function inputOf(mark: Mark, changed: Partial<Fields<Field>>, expects: number) {
  const { restatement, kind } = changed;
  return {
    claimId: mark.id,
    expects,
    ...(restatement === undefined ? {} : { restatement }),
    ...(kind === undefined ? {} : { kind: picked(CLAIM_KINDS, kind, mark.kind) }),
  };
}

function versionsOf(theirs: Fields<Field>, yours: Fields<Field>) {
  const kind = (value: string) => CLAIM_KIND_WORDS[picked(CLAIM_KINDS, value, 'other')];
  return [
    { label: 'Restatement', theirs: theirs.restatement, yours: yours.restatement },
    { label: 'Kind', theirs: kind(theirs.kind), yours: kind(yours.kind) },
  ];
}
