'use client';

import { Button, Group, Select, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { CLAIM_KIND_WORDS, PRIORITY_WORDS } from '#app/_parts/wording.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { CLAIM_KINDS, PRIORITIES } from '#lib/claim/claim.ts';
import { personIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';
import { say } from './claim-acts.client.ts';
import { changedClaim, fieldsChanged } from './claim-undo.client.ts';
import { readDetail } from './claim-details.client.ts';
import { type Colleague, useGalley } from './galley-desk.client.ts';
import { type Fields, useKeptForm } from './kept-form.client.ts';
import type { Mark } from './mark.ts';
import { optionsOf, picked } from './options.ts';
import { expectedVersion, takeOwn } from './own-saves.client.ts';
import { StaleChoice } from './stale-choice.client.tsx';
import { useStore } from './store.client.ts';
import { didAct } from './undo.client.ts';
import { fieldProblem, useSave } from './use-save.client.ts';

type Field = 'restatement' | 'kind' | 'priority' | 'assignee';

/** What is said of a claim: its restatement, kind, priority and who checks it. */
export function ClaimForm({ mark }: { readonly mark: Mark }) {
  const desk = useGalley();
  const members = useStore(desk.members, (held) => held);
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
      <div className="sm-three">
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
        <Select
          label="Priority"
          data={optionsOf(PRIORITIES, PRIORITY_WORDS)}
          allowDeselect={false}
          disabled={!desk.mayCheck}
          value={form.values.priority}
          onChange={(value) => {
            form.set('priority', value ?? stored.priority);
          }}
        />
        <Select
          label="Assignee"
          data={[{ value: '', label: 'Nobody' }, ...checkersAmong(members)]}
          allowDeselect={false}
          disabled={!desk.mayCheck}
          value={form.values.assignee}
          error={fieldProblem(saving.problem, 'assigneeId')}
          onChange={(value) => {
            form.set('assignee', value ?? '');
          }}
        />
      </div>
      {saving.problem !== null && !isStale && <Refusal problem={saving.problem} />}
      {isStale && theirs !== null && (
        <StaleChoice
          what={`Claim ${mark.number}`}
          rows={versionsOf(fieldsOf(theirs), form.values, members)}
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
  return {
    restatement: mark.restatement,
    kind: mark.kind,
    priority: mark.priority,
    assignee: mark.assigneeId ?? '',
  };
}

function inputOf(mark: Mark, changed: Partial<Fields<Field>>, expects: number) {
  const { restatement, kind, priority, assignee } = changed;
  return {
    claimId: mark.id,
    expects,
    ...(restatement === undefined ? {} : { restatement }),
    ...(kind === undefined ? {} : { kind: picked(CLAIM_KINDS, kind, mark.kind) }),
    ...(priority === undefined ? {} : { priority: picked(PRIORITIES, priority, mark.priority) }),
    ...(assignee === undefined
      ? {}
      : { assigneeId: personIdSchema.safeParse(assignee).data ?? null }),
  };
}

function versionsOf(theirs: Fields<Field>, yours: Fields<Field>, members: readonly Colleague[]) {
  const name = (id: string) => members.find((member) => member.id === id)?.name ?? 'Nobody';
  const kind = (value: string) => optionLabel(optionsOf(CLAIM_KINDS, CLAIM_KIND_WORDS), value);
  const priority = (value: string) => optionLabel(optionsOf(PRIORITIES, PRIORITY_WORDS), value);
  return [
    { label: 'Restatement', theirs: theirs.restatement, yours: yours.restatement },
    { label: 'Kind', theirs: kind(theirs.kind), yours: kind(yours.kind) },
    { label: 'Priority', theirs: priority(theirs.priority), yours: priority(yours.priority) },
    { label: 'Assignee', theirs: name(theirs.assignee), yours: name(yours.assignee) },
  ];
}

function optionLabel(options: readonly { value: string; label: string }[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

function checkersAmong(members: readonly Colleague[]) {
  return members
    .filter((member) => allows(member.role, 'check claims'))
    .map((member) => ({ value: member.id, label: member.name }));
}
