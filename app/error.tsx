'use client';

import { useTexts } from '#texts';
import { Button, Code, Group } from '@mantine/core';
import { LinkButton } from '#app/_ui/link.client.tsx';
import { PlainScreen } from '#app/_ui/plain-screen.tsx';

/** Shown when a screen breaks; the id stands beside the cause in the server's log. */
export default function ScreenError({
  error,
  retry,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}) {
  const t = useTexts('house');
  const { digest } = error;
  return (
    <PlainScreen
      title={t('broken-title')}
      lead={
        digest === undefined
          ? t('broken-lead-without-id')
          : t.rich('broken-lead', { id: () => <Code>{digest}</Code> })
      }
    >
      <Group>
        <Button onClick={retry}>{t('try-again')}</Button>
        <LinkButton href="/" variant="default">
          {t('go-to-stories')}
        </LinkButton>
      </Group>
    </PlainScreen>
  );
}
