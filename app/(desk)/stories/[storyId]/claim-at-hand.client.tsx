'use client';

import { useTexts } from '#texts';
import { Button, SegmentedControl, Select, Tooltip } from '@mantine/core';
import { PRIORITIES } from '#lib/claim/claim.ts';
import { personIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';
import { assign, prioritise } from './at-hand.client.ts';
import { type ClaimDetail, type Colleague, useGalley } from './galley-desk.client.ts';
import { WithKey } from './key-cap.client.tsx';
import type { Mark } from './mark.ts';
import { picked } from './options.ts';
import { ASSIGNEE_FIELD } from './assign-actions.client.ts';
import { useStore } from './store.client.ts';

const NOBODY = 'nobody';

/** Who has the claim and how much hangs on it: both are saved as soon as they are chosen. */
export function ClaimAtHand(props: { readonly mark: Mark; readonly detail: ClaimDetail | null }) {
  const { mark, detail } = props;
  const desk = useGalley();
  const t = useTexts('together');
  const words = useTexts('words');
  const members = useStore(desk.members, (held) => held);
  const mine = desk.me.personId;
  const checkers = members.filter((member) => allows(member.role, 'check claims'));
  const mayTake = desk.mayCheck && mine !== null && mark.assigneeId !== mine;
  return (
    <div className="sm-at-hand">
      <div className="sm-assign">
        <Select
          id={ASSIGNEE_FIELD}
          label={t('assignee')}
          searchable
          allowDeselect={false}
          disabled={!desk.mayCheck}
          nothingFoundMessage={t('nobody-found')}
          data={[
            ...checkers.map((member) => ({
              value: member.id,
              label: member.id === mine ? t('you', { name: member.name }) : member.name,
            })),
            ...absent(mark, { checkers, detail, otherwise: t('somebody-else') }),
            { value: NOBODY, label: t('nobody') },
          ]}
          value={mark.assigneeId ?? NOBODY}
          onChange={(value) => {
            if (value === null) return;
            assign(desk, mark.id, personIdSchema.safeParse(value).data ?? null);
          }}
        />
        {mayTake && (
          <Tooltip label={<WithKey words={t('assign-to-me')} action="assign-to-me" />}>
            <Button
              className="sm-take"
              size="compact-xs"
              variant="subtle"
              onClick={() => {
                assign(desk, mark.id, mine);
              }}
            >
              {t('assign-to-me')}
            </Button>
          </Tooltip>
        )}
      </div>
      <div>
        <span id="claim-priority" className="sm-field-label">
          {t('priority')}
        </span>
        <SegmentedControl
          fullWidth
          size="sm"
          aria-labelledby="claim-priority"
          disabled={!desk.mayCheck}
          data={PRIORITIES.map((priority) => ({
            value: priority,
            label: words(`priority.${priority}`),
          }))}
          value={mark.priority}
          onChange={(value) => {
            prioritise(desk, mark.id, picked(PRIORITIES, value, mark.priority));
          }}
        />
      </div>
    </div>
  );
}

/** Whoever has the claim and is not on the story, an administrator say, so that the field names them. */
function absent(
  mark: Mark,
  known: {
    readonly checkers: readonly Colleague[];
    readonly detail: ClaimDetail | null;
    readonly otherwise: string;
  },
) {
  const { assigneeId } = mark;
  if (assigneeId === null || known.checkers.some((member) => member.id === assigneeId)) return [];
  return [{ value: assigneeId, label: known.detail?.names[assigneeId] ?? known.otherwise }];
}
