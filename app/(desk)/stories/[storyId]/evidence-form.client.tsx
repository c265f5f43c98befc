'use client';

import { FileInput } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { say } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { EvidenceFields } from './evidence-fields.client.tsx';
import { type EvidenceField, evidenceFields, evidenceInput } from './evidence-input.ts';
import { STANCE_WORDS } from './evidence-words.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import { type Fields, useKeptForm } from './kept-form.client.ts';
import type { Mark } from './mark.ts';
import { addedEvidence } from './matter-undo.client.ts';
import { picked } from './options.ts';
import { sourceOf } from './save-source.client.ts';
import { SaveOrCancel } from './save-or-cancel.client.tsx';
import { StaleChoice } from './stale-choice.client.tsx';
import { didAct } from './undo.client.ts';
import { fieldProblem, useSave } from './use-save.client.ts';
import { STANCES } from '#lib/evidence/evidence.ts';

/** Adds evidence to a claim, or corrects some. */
export function EvidenceForm(props: {
  readonly mark: Mark;
  readonly detail: ClaimDetail | null;
  readonly editing: Evidence | null;
  readonly onClose: () => void;
}) {
  const { mark, detail, editing, onClose } = props;
  const desk = useGalley();
  const originName = (of: Evidence | null) =>
    detail?.origins.find((known) => known.id === of?.originId)?.name ?? '';
  const form = useKeptForm<EvidenceField>(
    `evidence:${editing?.id ?? mark.id}`,
    evidenceFields(editing, originName(editing)),
    editing?.version ?? 1,
  );
  const [copy, setCopy] = useState<File | null>(null);
  const keptCopy = editing?.keptCopy ?? null;
  const saving = useSave();
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
      const input = {
        ...evidenceInput(form.values, source.value),
        ...(copy === null ? {} : { keptCopy: await copyOf(copy) }),
      };
      return editing === null
        ? call('add-evidence', { claimId: mark.id, ...input })
        : call('change-evidence', { evidenceId: editing.id, expects, ...input });
    });
    await readDetail(desk, mark.id);
    if (saved === null) return;
    close();
    if (editing === null) didAct(desk, addedEvidence(desk, saved.evidence));
    say(desk, 'saved', `The evidence for claim ${mark.number} is saved.`);
  };
  const expects = form.since ?? editing?.version ?? 1;
  const theirs = detail?.evidence.find((known) => known.id === editing?.id) ?? editing;
  const isStale = saving.problem?.code === 'stale' && theirs !== null;
  return (
    <form
      className="sm-panel-form"
      aria-label={editing === null ? 'New evidence' : 'Edit evidence'}
      onSubmit={(event) => {
        event.preventDefault();
        void save(expects);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(expects);
      }}
    >
      <EvidenceFields form={form} problem={saving.problem} />
      <FileInput
        label="Kept copy"
        description={keptCopy?.filename ?? 'The page, document or recording as it was'}
        placeholder={keptCopy === null ? 'Choose a file' : 'Choose another file'}
        leftSection={<IconPaperclip size={16} aria-hidden />}
        clearable
        value={copy}
        error={fieldProblem(saving.problem, 'keptCopy.file')}
        onChange={setCopy}
      />
      {saving.problem !== null && !isStale && <Refusal problem={saving.problem} />}
      {isStale ? (
        <StaleChoice
          what="This evidence"
          rows={versionsOf(evidenceFields(theirs, originName(theirs)), form.values)}
          isSaving={saving.isSaving}
          onMine={() => void save(theirs.version)}
          onTheirs={close}
          onEdit={() => {
            form.rebase(theirs.version);
            saving.forget();
          }}
        />
      ) : (
        <SaveOrCancel save="Save evidence" isSaving={saving.isSaving} onCancel={close} />
      )}
    </form>
  );
}

const COMPARED = {
  question: 'Question',
  answer: 'Answer',
  stance: 'Stance',
  citation: 'Citation',
  url: 'Address',
  locator: 'Locator',
  quotation: 'Quotation',
  credibility: 'Credibility',
  origin: 'Origin',
  retrieved: 'Retrieved',
} as const;

function versionsOf(theirs: Fields<EvidenceField>, yours: Fields<EvidenceField>) {
  return (
    [
      'question',
      'answer',
      'stance',
      'citation',
      'url',
      'locator',
      'quotation',
      'credibility',
      'origin',
      'retrieved',
    ] as const
  )
    .map((field) => ({
      label: COMPARED[field],
      theirs: shown(field, theirs[field]),
      yours: shown(field, yours[field]),
    }))
    .filter((row) => row.theirs !== '' || row.yours !== '');
}

function shown(field: keyof typeof COMPARED, value: string): string {
  return field === 'stance' ? STANCE_WORDS[picked(STANCES, value, 'context')] : value;
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
