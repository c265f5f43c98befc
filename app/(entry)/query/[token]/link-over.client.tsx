'use client';

import { useTexts } from '#texts';
import { useSyncExternalStore } from 'react';
import { wasAnswered } from './answered.client.ts';
import { PlainScreen } from '#app/_ui/plain-screen.tsx';

const never = () => () => undefined;

/** A link that opens nothing: one sentence for every reason, but for whoever answered by it in this window. */
export function LinkOver({ token }: { readonly token: string }) {
  const t = useTexts('replies');
  const isAnswered = useSyncExternalStore(
    never,
    () => wasAnswered(token),
    () => false,
  );
  return isAnswered ? (
    <PlainScreen title={t('received')} lead={t('received-lead')} />
  ) : (
    <PlainScreen title={t('over')} lead={t('over-lead')} />
  );
}
