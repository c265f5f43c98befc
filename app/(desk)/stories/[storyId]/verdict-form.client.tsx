'use client';

import { useTexts } from '#texts';
import { Group, Radio, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { call } from '#app/_client/call.ts';
import type { Speak } from '#app/_texts/speak.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { type Axis, DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';
import type { SecondReadingId } from '#lib/id.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import { say } from './claim-acts.client.ts';
import { gaveVerdict } from './claim-undo.client.ts';
import { readDetail } from './claim-details.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { useKeptForm } from './kept-form.client.ts';
import { MergeChoice } from './merge-choice.client.tsx';
import type { Mark } from './mark.ts';
import { picked } from './options.ts';
import { submit } from './outbox.client.ts';
import { expectedVersion, takeOwn } from './own-saves.client.ts';
import { closePart } from './panel-acts.client.ts';
import { readTasks } from './second-task.client.ts';
import { SaveOrCancel } from './save-or-cancel.client.tsx';
import { textOfSpans } from './span-text.ts';
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
  const t = useTexts('verdict');
  const claimTexts = useTexts('claim');
  const words = useTexts('words');
  const desk = useGalley();
  const number = String(mark.number);
  const text = useRef<HTMLTextAreaElement>(null);
  const judging = useStore(desk.panel, (panel) =>
    panel.judging?.axis === axis ? panel.judging : null,
  );
  const form = useKeptForm(`verdict:${readingId ?? ''}${mark.id}:${axis}`, EMPTY, mark.version);
  const saving = useSave();
  const [theirs, setTheirs] = useState<Mark | null>(null);
  // The claim as it was when this judgement was begun.
  const [begun, setBegun] = useState(mark);
  if (!form.isDirty && judging === null && begun !== mark) setBegun(mark);
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
  const verdict = picked(VERDICT_VALUES, value, 'unverified');
  const question = words(`question.${axis}`);
  const standing = words(`standing.${verdict}`);
  const save = async (expects: number): Promise<void> => {
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
      say(desk, 'saved', t('saved-in-second-reading', { question, standing }));
      await readTasks(desk);
      return;
    }
    const answer = await saving.attempt(() =>
      submit(desk, ['record-verdict', { ...judgement, expects }], {
        claimId: mark.id,
        sentence: t('waits', { number, question, standing }),
        onWaits: close,
      }),
    );
    if (answer.ok) {
      const { claim, verdict: given } = answer.value;
      close();
      takeOwn(desk, claim);
      didAct(desk, gaveVerdict(desk, claim, given));
      say(desk, 'saved', t('saved', { question, standing }));
      await readDetail(desk, mark.id);
      return;
    }
    await readDetail(desk, mark.id);
    const now = desk.marks.get().byId.get(mark.id) ?? null;
    if (answer.problem.code !== 'stale' || now === null) return;
    // Who has the claim, or how urgent it is, says nothing of what was judged.
    if (isJudgedAlike(begun, now)) await save(now.version);
    else setTheirs(now);
  };
  const saveMine = () => void save(expectedVersion(mark.id, form.since ?? mark.version));
  return (
    <form
      className="sm-verdict-form"
      aria-label={t('on-question', { question })}
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
          label={t('why-disputed')}
          value={reason}
          error={fieldProblem(saving.problem, 'disputedReason')}
          onChange={(next) => {
            form.set('reason', next);
          }}
        >
          <Group gap="md" mt={4}>
            {DISPUTED_REASONS.map((known) => (
              <Radio
                key={known}
                value={known}
                label={words(`disputed-reason.${known}`)}
                size="xs"
              />
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
          label={t(`why.${verdict}`)}
          placeholder={t('why-hint')}
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
      {saving.problem !== null && theirs === null && <Refusal problem={saving.problem} />}
      {theirs !== null ? (
        <MergeChoice
          thing={{ kind: 'claim', number: mark.number }}
          rows={
            begun.verdicts[axis] === theirs.verdicts[axis]
              ? []
              : [
                  {
                    name: 'value',
                    label: question,
                    theirs: 'theirs',
                    mine: 'mine',
                    shown: {
                      base: words(`standing.${begun.verdicts[axis] ?? 'unchecked'}`),
                      theirs: words(`standing.${theirs.verdicts[axis] ?? 'unchecked'}`),
                      mine: t('judged-because', { standing, justification }),
                    },
                  },
                ]
          }
          kept={changesOf(begun, theirs, axis, { text: desk.text, t, words })}
          save={
            begun.verdicts[axis] === theirs.verdicts[axis]
              ? t('save-all-the-same')
              : claimTexts('save-result')
          }
          isSaving={saving.isSaving}
          onSave={({ value: chosen }) => {
            if (chosen === 'theirs') close();
            else void save(theirs.version);
          }}
          onDrop={close}
        />
      ) : (
        <SaveOrCancel save={t('save')} isSaving={saving.isSaving} onCancel={close}>
          <span className="sm-unsaved">{t('saves-by-key')}</span>
        </SaveOrCancel>
      )}
    </form>
  );
}

/** Whether what a verdict is about, and the verdicts that stand, are the same. */
function isJudgedAlike(before: Mark, after: Mark): boolean {
  return (
    before.restatement === after.restatement &&
    before.kind === after.kind &&
    before.verdicts.attribution === after.verdicts.attribution &&
    before.verdicts.content === after.verdicts.content &&
    textOfSpans(before.spans) === textOfSpans(after.spans)
  );
}

/** What is needed to show a claim's changes to people. */
interface Showing {
  readonly text: string;
  readonly t: Speak<'verdict'>;
  readonly words: Speak<'words'>;
}

/** What a colleague changed of the claim besides the verdict being given. */
function changesOf(
  before: Mark,
  after: Mark,
  axis: Axis,
  { text, t, words }: Showing,
): readonly string[] {
  const other = axis === 'content' ? 'attribution' : 'content';
  const { restatement } = after;
  const question = words(`question.${other}`);
  const standing = words(`standing.${after.verdicts[other] ?? 'unchecked'}`);
  const lines = [
    [before.restatement, restatement, t('now-restated', { restatement })],
    [before.kind, after.kind, t('now-of-kind', { kind: words(`claim-kind.${after.kind}`) })],
    [
      textOfSpans(before.spans),
      textOfSpans(after.spans),
      t('now-over-words', { words: wordsOfRuns(text, after.spans) }),
    ],
    [before.verdicts[other], after.verdicts[other], t('now-judged', { question, standing })],
  ] as const;
  return lines.flatMap(([was, is, line]) => (was === is ? [] : [line]));
}
