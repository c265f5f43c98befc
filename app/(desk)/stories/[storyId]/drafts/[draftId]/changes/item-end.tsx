import { useTexts } from '#texts';
import { IconCheck } from '@tabler/icons-react';
import type { Changed } from './changed.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import type { Claim } from '#lib/claim/claim.ts';

/** How what a draft changed about a claim was settled, by whom and when; nothing where nothing had to be. */
export function ItemEnd({ item, claim }: { readonly item: Changed; readonly claim: Claim }) {
  const t = useTexts('drafts');
  const { carried } = item;
  if (claim.state === 'withdrawn' && claim.withdrawnAt !== null) {
    const { withdrawnAt: at, withdrawnByName: name, withdrawnReason: reason } = claim;
    return (
      <p className="sm-change-end">
        <IconCheck size={16} aria-hidden />
        <span>
          {t.rich('withdrawn-by', {
            name: name ?? t('somebody'),
            reason: reason ?? '',
            ago: () => <TimeAgo at={at} />,
          })}
        </span>
      </p>
    );
  }
  if (carried.state === 'held') return null;
  const { decision, settledAt: at } = carried;
  return (
    <p className="sm-change-end">
      <IconCheck size={16} aria-hidden />
      <span>
        {decision === null || at === null
          ? carried.state === 'waiting' && claim.waitsIn === null
            ? t('settled-just-now')
            : t('waits')
          : t.rich(`settled-as.${decision}`, {
              name: carried.settledByName ?? t('somebody'),
              ago: () => <TimeAgo at={at} />,
            })}
      </span>
    </p>
  );
}
