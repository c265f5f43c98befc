'use client';

import { useTexts } from '#texts';
import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core';
import { IconArrowsHorizontal, IconDots, IconTextPlus, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { call } from '#app/_client/call.ts';
import { withdrawnReason } from '#app/_parts/withdrawn-reason.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import { beginAdjusting } from './adjust.client.ts';
import { AdjustingWords } from './adjusting-words.client.tsx';
import { say, selectClaim } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { restoredClaim } from './claim-undo.client.ts';
import { claimsOver } from './claims-at.ts';
import { useGalley } from './galley-desk.client.ts';
import { type Mark, wordsOfMark } from './mark.ts';
import { takeOwn } from './own-saves.client.ts';
import { Restore } from './restore.client.tsx';
import { useStore } from './store.client.ts';
import { didAct } from './undo.client.ts';
import { WithdrawClaim } from './withdraw-claim.client.tsx';
import { WithdrawnBy } from './withdrawn-by.client.tsx';

/** The claim's words as they stand in the draft. */
export function ClaimWords({ mark }: { readonly mark: Mark }) {
  const desk = useGalley();
  const adjusting = useAdjusting(mark);
  return (
    <blockquote
      className="sm-words-quote"
      dir="auto"
      data-adjusting={adjusting === null ? undefined : ''}
      data-lost={mark.lost?.as}
    >
      {adjusting === null ? wordsOfMark(desk.text, mark) : wordsOfRuns(desk.text, adjusting.spans)}
    </blockquote>
  );
}

/** What can be done with the claim's words, and what else lies over them. */
export const ClaimTools = memo(function ClaimTools({ mark }: { readonly mark: Mark }) {
  const desk = useGalley();
  const t = useTexts('marking');
  const adjusting = useAdjusting(mark);
  const isOpen = mark.state === 'open';
  const reason = withdrawnReason(mark.withdrawnReason, desk.texts.words);
  return (
    <>
      {desk.mayCheck && isOpen && adjusting === null && mark.lost === null && (
        <WordsMenu mark={mark} />
      )}
      {!isOpen && (
        <div className="sm-withdrawn">
          <Text size="sm">{t('withdrawn-for', { reason })}</Text>
          <WithdrawnBy mark={mark} />
          {desk.mayCheck && <RestoreClaim mark={mark} />}
        </div>
      )}
      {adjusting !== null && <AdjustingWords mark={mark} adjusting={adjusting} />}
      <Overlapping mark={mark} />
      <WithdrawClaim key={mark.id} mark={mark} />
    </>
  );
});

function useAdjusting(mark: Mark) {
  return useStore(useGalley().reading, ({ adjusting }) =>
    adjusting?.claimId === mark.id ? adjusting : null,
  );
}

function RestoreClaim({ mark }: { readonly mark: Mark }) {
  const desk = useGalley();
  const t = useTexts('marking');
  return (
    <Restore
      label={t('restore-claim', { number: String(mark.number) })}
      restore={async () => {
        const { id: claimId, version: expects } = mark;
        const answer = await call('restore-claim', { claimId, expects });
        if (answer.ok) {
          takeOwn(desk, answer.value.claim);
          didAct(desk, restoredClaim(desk, answer.value.claim, mark.withdrawnReason ?? ''));
        }
        await readDetail(desk, claimId);
        return answer;
      }}
      said={t('claim-restored', { number: String(mark.number) })}
    />
  );
}

function WordsMenu({ mark }: { readonly mark: Mark }) {
  const desk = useGalley();
  const t = useTexts('marking');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          className="sm-words-menu"
          variant="subtle"
          color="gray"
          aria-label={t('change-words', { number: String(mark.number) })}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowsHorizontal size={16} aria-hidden />}
          onClick={() => {
            beginAdjusting(desk);
          }}
        >
          {t('move-boundaries')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTextPlus size={16} aria-hidden />}
          onClick={() => {
            say(desk, 'told', t('add-run-how', { number: String(mark.number) }));
          }}
        >
          {t('add-run')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => {
            desk.panel.set({ ...desk.panel.get(), isWithdrawing: true });
          }}
        >
          {t('withdraw-claim')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The other claims over the same words, the shortest first: a way to those a click does not reach. */
function Overlapping({ mark }: { readonly mark: Mark }) {
  const desk = useGalley();
  const t = useTexts('marking');
  const sheets = useStore(desk.marks, (marks) => marks.sheets);
  const others = claimsOver(desk.blocks, sheets, mark.spans).filter(({ id }) => id !== mark.id);
  if (others.length === 0) return null;
  return (
    <Group gap={6} mt={6}>
      <Text size="xs" className="sm-soft">
        {t('over-same-words')}
      </Text>
      {others.slice(0, 8).map((other) => (
        <Button
          key={other.id}
          size="compact-xs"
          variant="default"
          onClick={() => {
            selectClaim(desk, other.id);
          }}
        >
          {t('other-claim', { number: String(other.number) })}
        </Button>
      ))}
    </Group>
  );
}
