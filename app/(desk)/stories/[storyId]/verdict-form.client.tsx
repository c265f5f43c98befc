'use client';

import { Group, Radio, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { REASON_WORDS } from '#app/_parts/disputed-reasons.ts';
import { AXIS_QUESTIONS, STANDING_WORDS } from '#app/_parts/wording.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { type Axis, DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';
import type { SecondReadingId } from '#lib/id.ts';
import { say } from './claim-acts.client.ts';
import { gaveVerdict } from './claim-undo.client.ts';
import { readDetail } from './claim-details.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { useKeptForm } from './kept-form.client.ts';
import type { Mark } from './mark.ts';
import { picked } from './options.ts';
import { expectedVersion, takeOwn } from './own-saves.client.ts';
import { closePart } from './panel-acts.client.ts';
import { readTasks } from './second-task.client.ts';
import { SaveOrCancel } from './save-or-cancel.client.tsx';
import { StaleChoice } from './stale-choice.client.tsx';
import { TemplateMenu } from './template-menu.client.tsx';
import { useStore } from './store.client.ts';
import { didAct } from './undo.client.ts';
import { fieldProblem, useSave } from './use-save.client.ts';

const EMPTY = { value: '', reason: '', justification: '' };

/** A verdict being given on one axis: its value is chosen outside, here it is justified and saved. */
export function VerdictForm(props: {
  readonly axis: Axis;
  readonly mark: Mark;
  /** The second reading it is judged in; null for an ordinary verdict. */
  readonly readingId: SecondReadingId | null;
}) {
  const { axis, mark, readingId } = props;
  const desk = useGalley();
  const text = useRef<HTMLTextAreaElement>(null);
  const judging = useStore(desk.panel, (panel) =>
    panel.judging?.axis === axis ? panel.judging : null,
  );
  const form = useKeptForm(`verdict:${readingId ?? ''}${mark.id}:${axis}`, EMPTY, mark.version);
  const saving = useSave();
  const [theirs, setTheirs] = useState<Mark | null>(null);
  useEffect(() => {
    if (judging === null) return;
    form.set('value', judging.value);
    text.current?.focus();
    // Only choosing a value opens the form and moves the focus; typing in it does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see the line above
  }, [judging]);
  const { reason, justification } = form.values;
  const value = judging?.value ?? form.values.value;
  if (value === '') return null;

  const close = () => {
    form.clear();
    saving.forget();
    setTheirs(null);
    closePart(desk);
  };
  const save = async (expects: number) => {
    const verdict = picked(VERDICT_VALUES, value, 'unverified');
    const judgement = {
      claimId: mark.id,
      draftId: desk.draftId,
      axis,
      value: verdict,
      disputedReason:
        verdict === 'disputed'
          ? (DISPUTED_REASONS.find((known) => known === reason) ?? null)
          : null,
      justification,
    };
    if (readingId !== null) {
      const judged = { ...judgement, readingId };
      const kept = await saving.save(() => call('record-second-verdict', judged));
      if (kept === null) return;
      close();
      say(
        desk,
        'saved',
        `Second reading, ${AXIS_QUESTIONS[axis]} ${STANDING_WORDS[verdict]}: saved.`,
      );
      await readTasks(desk);
      return;
    }
    const answer = await saving.save(() => call('record-verdict', { ...judgement, expects }));
    if (answer === null) {
      await readDetail(desk, mark.id);
      setTheirs(desk.marks.get().byId.get(mark.id) ?? null);
      return;
    }
    close();
    takeOwn(desk, answer.claim);
    didAct(desk, gaveVerdict(desk, answer.claim, answer.verdict));
    say(desk, 'saved', `${AXIS_QUESTIONS[axis]} ${STANDING_WORDS[answer.verdict.value]}: saved.`);
    await readDetail(desk, mark.id);
  };
  const saveMine = () => void save(expectedVersion(mark.id, form.since ?? mark.version));
  const isStale = saving.problem?.code === 'stale';
  return (
    <form
      className="sm-verdict-form"
      aria-label={`Verdict: ${AXIS_QUESTIONS[axis]}`}
      onSubmit={(event) => {
        event.preventDefault();
        saveMine();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) saveMine();
        if (event.key === 'Escape' && justification === '') close();
      }}
    >
      {value === 'disputed' && (
        <Radio.Group
          label="Why is it disputed?"
          value={reason}
          error={fieldProblem(saving.problem, 'disputedReason')}
          onChange={(next) => {
            form.set('reason', next);
          }}
        >
          <Group gap="md" mt={4}>
            {DISPUTED_REASONS.map((known) => (
              <Radio key={known} value={known} label={REASON_WORDS[known]} size="xs" />
            ))}
          </Group>
        </Radio.Group>
      )}
      <div className="sm-templated">
        <TemplateMenu
          kind="justification"
          field={text}
          onChange={(next) => {
            form.set('justification', next);
          }}
        />
        <Textarea
          ref={text}
          autoFocus={judging !== null}
          label={`Why ${STANDING_WORDS[picked(VERDICT_VALUES, value, 'unverified')]}?`}
          placeholder="What the evidence says, and why that leads here"
          autosize
          minRows={2}
          dir="auto"
          value={justification}
          error={fieldProblem(saving.problem, 'justification')}
          onChange={(event) => {
            form.set('justification', event.currentTarget.value);
          }}
        />
      </div>
      {saving.problem !== null && !isStale && <Refusal problem={saving.problem} />}
      {isStale && theirs !== null ? (
        <StaleChoice
          what={`Claim ${mark.number}`}
          rows={[
            ...(['attribution', 'content'] as const).map((each) => ({
              label: AXIS_QUESTIONS[each],
              theirs: STANDING_WORDS[theirs.verdicts[each] ?? 'unchecked'],
              yours:
                each === axis
                  ? `${STANDING_WORDS[picked(VERDICT_VALUES, value, 'unverified')]}: ${justification}`
                  : STANDING_WORDS[theirs.verdicts[each] ?? 'unchecked'],
            })),
            {
              label: 'Restatement',
              theirs: theirs.restatement,
              yours: theirs.restatement,
            },
          ]}
          isSaving={saving.isSaving}
          onMine={() => void save(theirs.version)}
          onTheirs={close}
          onEdit={() => {
            form.rebase(theirs.version);
            saving.forget();
          }}
        />
      ) : (
        <SaveOrCancel save="Save verdict" isSaving={saving.isSaving} onCancel={close}>
          <span className="sm-unsaved">Ctrl+Enter saves</span>
        </SaveOrCancel>
      )}
    </form>
  );
}
