'use client';

import { useTexts } from '#texts';
import { FileInput } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { Refusal } from '#app/_ui/notice.tsx';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { say } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { EvidenceFields } from './evidence-fields.client.tsx';
import { type EvidenceField, evidenceFields, evidenceInput } from './evidence-input.ts';
import { evidenceLine, evidenceRow } from './evidence-merge.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import { type Fields, useKeptForm } from './kept-form.client.ts';
import { leavesForm } from './leaves-form.ts';
import type { Mark } from './mark.ts';
import { addedEvidence } from './matter-undo.client.ts';
import { MergeChoice, type MergeRow } from './merge-choice.client.tsx';
import { submit } from './outbox.client.ts';
import { sourceOf } from './save-source.client.ts';
import { SaveOrCancel } from './save-or-cancel.client.tsx';
import { NEW_SOURCE } from './source-fields.client.tsx';
import { merged, threeWay } from './three-way.ts';
import { didAct } from './undo.client.ts';
import { useFinds } from './use-finds.client.ts';
import { fieldProblem, useSave } from './use-save.client.ts';

/** Adds evidence to a claim, or corrects some. */
export function EvidenceForm(props: {
  readonly mark: Mark;
  readonly detail: ClaimDetail | null;
  readonly editing: Evidence | null;
  readonly onClose: () => void;
}) {
  const { mark, detail, editing, onClose } = props;
  const t = useTexts('evidence');
  const claimTexts = useTexts('claim');
  const desk = useGalley();
  const number = String(mark.number);
  const originName = (of: Evidence | null) =>
    detail?.origins.find((known) => known.id === of?.originId)?.name ?? '';
  const form = useKeptForm<EvidenceField>(
    `evidence:${editing?.id ?? mark.id}`,
    evidenceFields(editing, originName(editing)),
    editing?.version ?? 1,
  );
  const [copy, setCopy] = useState<File | null>(null);
  const keptCopy = editing?.keptCopy ?? null;
  useFinds(mark, form, setCopy);
  const saving = useSave();
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const [begunCopy] = useState(keptCopy);
  const close = () => {
    form.clear();
    saving.forget();
    setMeeting(null);
    onClose();
  };
  const save = async (expects: number, values = form.values, file = copy): Promise<void> => {
    const answer = await saving.attempt(async () => {
      const source = await sourceOf(desk, values);
      if (!source.ok) return source;
      if (source.value !== null && values.source === NEW_SOURCE) form.set('source', source.value);
      const input = {
        ...evidenceInput(values, source.value),
        ...(file === null ? {} : { keptCopy: await copyOf(file) }),
      };
      const sentence = t('waits', { number, citation: values.citation });
      const about = { claimId: mark.id, sentence, hasFile: file !== null, onWaits: close };
      return editing === null
        ? submit(desk, ['add-evidence', { claimId: mark.id, ...input }], about)
        : submit(desk, ['change-evidence', { evidenceId: editing.id, expects, ...input }], about);
    });
    await readDetail(desk, mark.id);
    if (answer.ok) {
      close();
      if (editing === null) didAct(desk, addedEvidence(desk, answer.value.evidence));
      say(desk, 'saved', t('saved', { number }));
      return;
    }
    if (answer.problem.code === 'stale' && editing !== null) await meet(editing.id);
  };
  /** A colleague was faster: what only one of us changed goes together by itself. */
  const meet = (id: string): Promise<void> => {
    const now = desk.details.get().get(mark.id);
    const theirs = now?.evidence.find((known) => known.id === id);
    if (now === undefined || theirs === undefined) return Promise.resolve();
    const origin = now.origins.find((known) => known.id === theirs.originId)?.name ?? '';
    const fields = evidenceFields(theirs, origin);
    const met = threeWay(form.base, fields, form.changed);
    const left = merged(fields, form.changed, {});
    const isCopyTheirs = theirs.keptCopy?.sha256 !== begunCopy?.sha256;
    const copies =
      copy !== null && isCopyTheirs ? { theirs: theirs.keptCopy?.filename ?? '' } : null;
    if (met.conflicts.length === 0 && copies === null) {
      return save(theirs.version, { ...fields, ...left });
    }
    setMeeting({ version: theirs.version, fields, copies, ...met });
    return Promise.resolve();
  };
  const expects = form.since ?? editing?.version ?? 1;
  const showing = { sources: detail?.sources ?? [], t };
  return (
    <form
      className="sm-panel-form"
      data-takes-finds=""
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
      <EvidenceFields form={form} problem={saving.problem} />
      <FileInput
        label={t('kept-copy')}
        description={keptCopy?.filename ?? t('kept-copy-hint')}
        placeholder={keptCopy === null ? t('choose-file') : t('choose-other-file')}
        leftSection={<IconPaperclip size={16} aria-hidden />}
        clearable
        value={copy}
        error={fieldProblem(saving.problem, 'keptCopy.file')}
        onChange={setCopy}
      />
      {saving.problem !== null && meeting === null && <Refusal problem={saving.problem} />}
      {meeting !== null ? (
        <MergeChoice
          thing={{ kind: 'evidence' }}
          rows={[
            ...meeting.conflicts.map((name) =>
              evidenceRow(
                name,
                { base: form.base, theirs: meeting.fields, mine: form.values },
                showing,
              ),
            ),
            ...(meeting.copies === null
              ? []
              : [copyRow(t('kept-copy'), meeting.copies.theirs, copy, begunCopy)]),
          ]}
          kept={meeting.theirs.map((name) => evidenceLine(name, meeting.fields, showing))}
          save={claimTexts('save-result')}
          isSaving={saving.isSaving}
          onSave={({ keptCopy: chosenCopy, ...chosen }) => {
            const { version, fields } = meeting;
            const left = merged(fields, form.changed, chosen);
            form.rebase(version, fields, left);
            void save(version, { ...fields, ...left }, chosenCopy === 'theirs' ? null : copy);
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
  readonly fields: Fields<EvidenceField>;
  readonly conflicts: readonly EvidenceField[];
  readonly theirs: readonly EvidenceField[];
  /** Where both chose another kept copy: the name of theirs. */
  readonly copies: { readonly theirs: string } | null;
}

function copyRow(
  label: string,
  theirs: string,
  mine: File | null,
  begun: Evidence['keptCopy'],
): MergeRow<'keptCopy'> {
  const shown = { base: begun?.filename ?? '', theirs, mine: mine?.name ?? '' };
  return { name: 'keptCopy', label, theirs: 'theirs', mine: 'mine', shown };
}

/** The chosen file as the API takes it: its bytes in base64, which JSON can carry. */
async function copyOf(file: File) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  // In pieces: a call with a million arguments exceeds what engines allow.
  for (let at = 0; at < bytes.length; at += 32_768) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  }
  const mediaType = file.type === '' ? 'application/octet-stream' : file.type;
  return { filename: file.name, mediaType, file: btoa(binary) };
}
