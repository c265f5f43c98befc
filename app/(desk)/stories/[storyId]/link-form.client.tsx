'use client';

import { Button, Radio, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { LINK_WORDS } from '#app/_parts/wording.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { LINK_KINDS } from '#lib/claim/link.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import { say } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import { leavesForm } from './leaves-form.ts';
import { linkedClaims } from './link-undo.client.ts';
import type { Mark } from './mark.ts';
import { picked } from './options.ts';
import { SaveOrCancel } from './save-or-cancel.client.tsx';
import { useStore } from './store.client.ts';
import { didAct } from './undo.client.ts';
import { useSave } from './use-save.client.ts';

/** The most claims the list shows at once; typing a number or words finds the others. */
const SHOWN = 60;

/** Chooses the claim to link with, and what the two are to each other. */
export function LinkForm(props: {
  readonly mark: Mark;
  readonly links: ClaimDetail['links'];
  readonly onClose: () => void;
}) {
  const { mark, links } = props;
  const desk = useGalley();
  const open = useStore(desk.marks, (marks) => marks.open);
  const before = useStore(desk.before, (id) => id);
  const [otherId, setOtherId] = useState<string | null>(null);
  const [kind, setKind] = useState('conflicts-with');
  const [note, setNote] = useState('');
  const saving = useSave();
  const linked = new Set<string>(links.map(({ other }) => other.id));
  const choices = open.filter(({ id }) => id !== mark.id && !linked.has(id));
  const last = choices.find(({ id }) => id === before);
  const nameOf = (each: Mark) =>
    `${each.number} · ${each.restatement === '' ? wordsOfRuns(desk.text, each.spans) : each.restatement}`;
  const save = async () => {
    const other = choices.find(({ id }) => id === otherId);
    if (other === undefined) return;
    const linking = {
      claimId: mark.id,
      otherId: other.id,
      kind: picked(LINK_KINDS, kind, 'conflicts-with'),
      note,
    };
    const answer = await saving.save(() => call('link-claims', linking));
    if (answer === null) return;
    props.onClose();
    didAct(desk, linkedClaims(mark.number, answer.link));
    say(desk, 'saved', `Claims ${mark.number} and ${other.number} are linked.`);
    await readDetail(desk, mark.id);
  };
  return (
    <form
      className="sm-panel-form"
      aria-label="Link to another claim"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (leavesForm(event) && otherId === null) props.onClose();
      }}
    >
      <Select
        label="The other claim"
        placeholder="Its number, or words of it"
        searchable
        required
        autoFocus
        limit={SHOWN}
        nothingFoundMessage="No other open claim has this number or these words."
        data={choices.map((each) => ({ value: each.id, label: nameOf(each) }))}
        value={otherId}
        onChange={setOtherId}
      />
      {last !== undefined && last.id !== otherId && (
        <Button
          size="compact-xs"
          variant="light"
          className="sm-link-last"
          onClick={() => {
            setOtherId(last.id);
          }}
        >
          The claim I had open before: claim {last.number}
        </Button>
      )}
      <Radio.Group label="What are they to each other?" value={kind} onChange={setKind}>
        <div className="sm-link-kinds">
          {LINK_KINDS.map((each) => (
            <Radio
              key={each}
              size="xs"
              value={each}
              label={LINK_WORDS[each]}
              description={
                each === 'conflicts-with' ? 'They cannot both be so' : 'They say one thing twice'
              }
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label="Note"
        description="What they have to do with each other. May be left empty."
        autosize
        minRows={1}
        dir="auto"
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
        }}
      />
      {saving.problem !== null && <Refusal problem={saving.problem} />}
      <SaveOrCancel save="Link them" isSaving={saving.isSaving} onCancel={props.onClose} />
    </form>
  );
}
