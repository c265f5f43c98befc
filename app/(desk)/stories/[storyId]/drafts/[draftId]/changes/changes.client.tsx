'use client';

import { useTexts } from '#texts';
import { Button, Tooltip } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { ChangeGroup } from './change-group.client.tsx';
import { type Changed, grouped, waitsIn } from './changed.ts';
import { type ItemDesk, itemElementId } from './item.client.tsx';
import type { ItemForm } from './item-acts.client.tsx';
import type { Asked } from './keys.ts';
import { KeysDialog } from './keys-dialog.client.tsx';
import { PlaceDialog } from './place-dialog.client.tsx';
import { claimNow, useSettling } from './settling.client.ts';
import type { Show } from './show.ts';
import { NothingOfMine, ShowChoice } from './show-choice.tsx';
import { useChangeKeys } from './use-change-keys.client.ts';
import { useShown } from './use-shown.client.ts';
import { useStoryEvents } from '#app/(desk)/stories/[storyId]/drafts/story-events.client.ts';
import { useSingleLetterKeys } from '#app/_parts/single-letter-keys.client.ts';
import type { ClaimId, DraftId, StoryId } from '#lib/id.ts';

/** What a draft changed, as a list that is settled item by item. */
export interface ChangesProps {
  readonly storyId: StoryId;
  readonly draft: { readonly id: DraftId; readonly number: number };
  readonly changed: readonly Changed[];
  readonly show: Show;
  /** Whether whoever looks can have claims of their own. */
  readonly isSomebody: boolean;
  /** The numbers of the story's drafts by their ids. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Whether whoever looks may settle, and the draft is the one in which it is done. */
  readonly mayAct: boolean;
  /** The number of the last event that is shown. */
  readonly upTo: number;
}

interface OpenForm {
  readonly claimId: ClaimId;
  readonly form: ItemForm;
}

/** An item on which something was done, and whether it waits no longer. */
interface Moved {
  readonly claimId: ClaimId;
  readonly isDone: boolean;
}

/** The items in order of what needs a person, with their keys; it follows what colleagues settle. */
export function Changes(props: ChangesProps) {
  const { changed, draft, mayAct, numbers, show, storyId } = props;
  const t = useTexts('drafts');
  const router = useRouter();
  const [singles] = useSingleLetterKeys();
  const areSinglesOn = singles === 'on';
  const [settled, acts] = useSettling(storyId, draft.id);
  const { items, mine, waiting } = useShown(changed, settled, { draftId: draft.id, show });
  const groups = useMemo(() => grouped(items), [items]);
  const order = useMemo(() => groups.flatMap(({ items }) => items), [groups]);
  const isOpen = (item: Changed) => waitsIn(claimNow(settled, item), draft.id);
  const [focusedId, setFocusedId] = useState<ClaimId | null>(null);
  const [opened, setOpened] = useState<OpenForm | null>(null);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [moved, setMoved] = useState<Moved | null>(null);
  // The item that was gone to: it is drawn, however far down its group it stands.
  const [reachedId, setReachedId] = useState<ClaimId | null>(null);
  const current =
    order.find(({ claim }) => claim.id === focusedId) ?? order.find(isOpen) ?? order[0] ?? null;
  const where = { storyId, draftId: draft.id };
  useStoryEvents(storyId, props.upTo, () => {
    router.refresh();
  });

  const goTo = (item: Changed | undefined) => {
    if (item === undefined) return;
    setFocusedId(item.claim.id);
    setReachedId(item.claim.id);
    // What a group did not show yet is there with the next frame.
    requestAnimationFrame(() => {
      const element = document.getElementById(itemElementId(item.claim.id));
      // Whoever is quick has opened a form there meanwhile, and types in it.
      const form = element?.querySelector('form') ?? null;
      if (form?.contains(document.activeElement) !== true) element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'nearest' });
    });
  };
  const nextOpen = (after: ClaimId | null, done: ClaimId | null) => {
    const at = order.findIndex(({ claim }) => claim.id === after);
    const turned = [...order.slice(at + 1), ...order.slice(0, at + 1)];
    return turned.find((item) => item.claim.id !== done && isOpen(item));
  };
  // What was done decides where the reader goes; the items, which are many, share callbacks that never change.
  const move = useEffectEvent(({ claimId, isDone }: Moved) => {
    const item = order.find(({ claim }) => claim.id === claimId);
    goTo(isDone ? (nextOpen(claimId, claimId) ?? item) : item);
  });
  useEffect(() => {
    if (moved === null) return;
    const frame = requestAnimationFrame(() => {
      move(moved);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [moved]);
  const desk = useMemo((): ItemDesk => {
    const openForm: ItemDesk['openForm'] = (claimId, form) => {
      acts.forget(claimId);
      setOpened(form === null ? null : { claimId, form });
      if (form === null) setMoved({ claimId, isDone: false });
    };
    return {
      acts,
      areSinglesOn,
      mayAct,
      draftNumber: draft.number,
      numberOf: (id) => String(numbers[id] ?? ''),
      onFocus: setFocusedId,
      openForm,
      settle: (claimId, act) => {
        void act().then((claim) => {
          if (claim === null) return;
          setOpened(null);
          setMoved({ claimId, isDone: !waitsIn(claim, draft.id) });
        });
      },
    };
  }, [acts, areSinglesOn, draft.id, draft.number, mayAct, numbers]);
  const { openForm, settle } = desk;

  const actOn = (item: Changed, asked: Asked): boolean => {
    const claim = claimNow(settled, item);
    if (!mayAct || !isOpen(item) || settled.busy.has(claim.id)) return false;
    if (asked.kind === 'candidate') {
      const spans = item.after === null ? item.carried.candidates[asked.at] : undefined;
      if (spans === undefined) return false;
      settle(claim.id, () => acts.place(claim, spans));
      return true;
    }
    if (asked.name === 'place' || asked.name === 'withdraw') {
      openForm(claim.id, asked.name);
      return true;
    }
    if (claim.unplaced !== null) return false;
    if (asked.name === 'accept') settle(claim.id, () => acts.accept(claim));
    else if (asked.name === 'judge') openForm(claim.id, 'judge');
    else return false;
    return true;
  };
  const onAsked = (asked: Asked): boolean => {
    if (asked.kind === 'act' && asked.name === 'help') {
      setIsHelpOpen(true);
      return true;
    }
    if (current === null) return false;
    if (asked.kind === 'candidate') return actOn(current, asked);
    const at = order.indexOf(current);
    switch (asked.name) {
      case 'next':
        // The first press goes to the item that is at hand already.
        goTo(focusedId === null ? current : order[at + 1]);
        return true;
      case 'previous':
        goTo(order[at - 1]);
        return true;
      case 'next-open':
        goTo(nextOpen(focusedId, null));
        return true;
      case 'galley':
        router.push(`/stories/${storyId}?claim=${current.claim.id}`);
        return true;
      case 'accept':
      case 'judge':
      case 'place':
      case 'withdraw':
        return actOn(current, asked);
      case 'help':
        return false;
      default:
        return asked.name satisfies never;
    }
  };
  useChangeKeys(areSinglesOn, {
    onAsked,
    onEscape: () => {
      if (opened !== null && opened.form !== 'place') openForm(opened.claimId, null);
    },
  });

  const placing = opened?.form === 'place' ? opened.claimId : null;
  const placed = order.find(({ claim }) => claim.id === placing);
  return (
    <div className="sm-changes">
      <div className="sm-changes-bar">
        <p role="status">
          {show === 'mine'
            ? t('mine-waiting', { count: mine })
            : t('still-waiting', { count: waiting })}
        </p>
        {props.isSomebody && (
          <ShowChoice where={where} show={show} counts={{ all: waiting, mine }} />
        )}
        <Tooltip label={t('keys-hint')}>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconKeyboard size={18} aria-hidden />}
            onClick={() => {
              setIsHelpOpen(true);
            }}
          >
            {t('keys')}
          </Button>
        </Tooltip>
      </div>
      {show === 'mine' && mine === 0 && <NothingOfMine where={where} draftNumber={draft.number} />}
      {groups.map(({ group, items }) => (
        <ChangeGroup
          key={group}
          group={group}
          items={items}
          settled={settled}
          desk={desk}
          draftId={draft.id}
          currentId={current?.claim.id ?? null}
          reachedId={reachedId}
          opened={opened}
        />
      ))}
      {placed !== undefined && mayAct && (
        <PlaceDialog
          item={placed}
          claim={claimNow(settled, placed)}
          draft={draft}
          beforeNumber={numbers[placed.carried.fromDraftId] ?? 0}
          isBusy={settled.busy.has(placed.claim.id)}
          problem={settled.problems.get(placed.claim.id) ?? null}
          onPlace={(spans) => {
            const claim = claimNow(settled, placed);
            settle(claim.id, () => acts.place(claim, spans));
          }}
          onClose={() => {
            openForm(placed.claim.id, null);
          }}
        />
      )}
      <KeysDialog
        isOpen={isHelpOpen}
        areSinglesOn={areSinglesOn}
        onClose={() => {
          setIsHelpOpen(false);
        }}
      />
    </div>
  );
}
