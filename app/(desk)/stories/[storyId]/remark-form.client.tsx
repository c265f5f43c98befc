'use client';

import { useTexts } from '#texts';
import { Combobox, Textarea, useCombobox } from '@mantine/core';
import { useRef, useState } from 'react';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import type { Thread } from '#lib/thread/thread.ts';
import { say } from './claim-acts.client.ts';
import { readDetail, takeThread } from './claim-details.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { useKeptForm } from './kept-form.client.ts';
import type { Mark } from './mark.ts';
import { type Typing, fitting, mentionsIn, typingAt, withName } from './mention-typing.ts';
import { SaveOrCancel } from './save-or-cancel.client.tsx';
import { useStore } from './store.client.ts';
import { fieldProblem, useSave } from './use-save.client.ts';

/** Where a remark goes: into a thread, or into one that begins with it. */
export type RemarkTo =
  | { readonly kind: 'claim'; readonly mark: Mark }
  | { readonly kind: 'thread'; readonly mark: Mark; readonly thread: Thread };

const EMPTY = { body: '', chosen: '' };

/** How many colleagues the list after an @ shows at once. */
const SHOWN = 8;

/** Under what name an unsent remark is kept. */
export function remarkKey(to: RemarkTo): string {
  return to.kind === 'claim' ? `thread:${to.mark.id}` : `remark:${to.thread.id}`;
}

/** A remark being written; @ opens the list of colleagues, Ctrl or Cmd with Enter sends it. */
export function RemarkForm({ to, onDone }: { readonly to: RemarkTo; readonly onDone: () => void }) {
  const desk = useGalley();
  const t = useTexts('threads');
  const words = useTexts('words');
  const members = useStore(desk.members, (held) => held);
  const form = useKeptForm<'body' | 'chosen'>(remarkKey(to), EMPTY, 1);
  const saving = useSave();
  const area = useRef<HTMLTextAreaElement>(null);
  const [typing, setTyping] = useState<Typing | null>(null);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
    },
  });
  const others = members.filter((member) => member.id !== desk.me.personId);
  const offered = typing === null ? [] : fitting(others, typing.typed).slice(0, SHOWN);
  const isOffering = combobox.dropdownOpened && offered.length > 0;
  const { body, chosen } = form.values;

  const look = () => {
    const caret = area.current?.selectionEnd ?? 0;
    const next = typingAt({ text: area.current?.value ?? '', caret });
    setTyping(next);
    if (next === null || fitting(others, next.typed).length === 0) {
      combobox.closeDropdown();
    } else {
      combobox.openDropdown();
      // The list is drawn with the next frame; until then there is no first line to choose.
      requestAnimationFrame(() => combobox.selectFirstOption());
    }
  };
  const insert = (personId: string) => {
    const member = others.find((each) => each.id === personId);
    if (member === undefined || typing === null || area.current === null) return;
    const caret = typing.at + 1 + typing.typed.length;
    const written = withName({ text: area.current.value, caret }, typing, member.name);
    form.setAll({ body: written.text, chosen: `${chosen} ${member.id}`.trim() });
    combobox.closeDropdown();
    setTyping(null);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(written.caret, written.caret);
    });
  };
  const close = () => {
    form.clear();
    saving.forget();
    onDone();
  };
  const send = async () => {
    if (saving.isSaving) return;
    const said = { body, mentions: [...mentionsIn(body, chosen.split(' '), members)] };
    const answer = await saving.save(() =>
      to.kind === 'claim'
        ? call('open-thread', { claimId: to.mark.id, ...said })
        : call('answer-thread', { threadId: to.thread.id, ...said }),
    );
    if (answer === null) return;
    close();
    takeThread(desk, answer.thread);
    say(desk, 'saved', t('remark-saved', { number: String(to.mark.number) }));
    await readDetail(desk, to.mark.id);
  };
  const bodyProblem = fieldProblem(saving.problem, 'body');
  return (
    <form
      className="sm-remark-form"
      aria-label={to.kind === 'claim' ? t('new-thread') : t('new-answer')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void send();
        }
        if (event.key === 'Escape' && !isOffering && body === '') close();
      }}
    >
      <Combobox store={combobox} onOptionSubmit={insert} position="bottom-start" width={260}>
        <Combobox.Target withKeyboardNavigation={isOffering} withAriaAttributes={isOffering}>
          <Textarea
            ref={area}
            autoFocus
            autosize
            minRows={2}
            maxRows={14}
            dir="auto"
            aria-label={to.kind === 'claim' ? t('what-to-settle') : t('your-answer')}
            placeholder={to.kind === 'claim' ? t('what-to-settle-and-how') : t('your-answer')}
            maxLength={4000}
            value={body}
            error={bodyProblem}
            onChange={(event) => {
              form.set('body', event.currentTarget.value);
              look();
            }}
            onSelect={look}
            onBlur={() => {
              combobox.closeDropdown();
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!isOffering}>
          <Combobox.Options aria-label={t('colleagues')}>
            {offered.map((member) => (
              <Combobox.Option key={member.id} value={member.id}>
                {member.name} <span className="sm-option-role">{words(`role.${member.role}`)}</span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {saving.problem !== null && bodyProblem === undefined && <Refusal problem={saving.problem} />}
      <SaveOrCancel save={t('send')} isSaving={saving.isSaving} onCancel={close}>
        <span className="sm-unsaved">{t('keys-send')}</span>
      </SaveOrCancel>
    </form>
  );
}
