'use client';

import { useTexts } from '#texts';
import { Button, Radio, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { LINK_KINDS } from '#lib/claim/link.ts';
import { say } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import { leavesForm } from './leaves-form.ts';
import { linkedClaims } from './link-undo.client.ts';
import { type Mark, wordsOfMark } from './mark.ts';
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
  const t = useTexts('links');
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
    `${each.number} · ${each.restatement === '' ? wordsOfMark(desk.text, each) : each.restatement}`;
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
    say(
      desk,
      'saved',
      t('linked-saved', { one: String(mark.number), other: String(other.number) }),
    );
    await readDetail(desk, mark.id);
  };
  return (
    <form
      className="sm-panel-form"
      aria-label={t('new-link')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (leavesForm(event) && otherId === null) props.onClose();
      }}
    >
      <Select
        label={t('other-claim')}
        placeholder={t('other-claim-hint')}
        searchable
        required
        autoFocus
        limit={SHOWN}
        nothingFoundMessage={t('no-such-claim')}
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
          {t('open-before', { number: String(last.number) })}
        </Button>
      )}
      <Radio.Group label={t('how-they-stand')} value={kind} onChange={setKind}>
        <div className="sm-link-kinds">
          {LINK_KINDS.map((each) => (
            <Radio
              key={each}
              size="xs"
              value={each}
              label={t(`kind.${each}`)}
              description={t(`kind-meaning.${each}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={t('note')}
        description={t('note-hint')}
        autosize
        minRows={1}
        dir="auto"
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
        }}
      />
      {saving.problem !== null && <Refusal problem={saving.problem} />}
      <SaveOrCancel save={t('link-them')} isSaving={saving.isSaving} onCancel={props.onClose} />
    </form>
  );
}
