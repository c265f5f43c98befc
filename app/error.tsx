'use client';

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
  return (
    <PlainScreen
      title="This screen could not be shown"
      lead={
        <>
          Nothing you saved is lost. Try again; if it stays broken, give the person who runs this
          desk the id {error.digest === undefined ? 'of your browser’s console message' : ''}
          {error.digest !== undefined && <Code>{error.digest}</Code>}.
        </>
      }
    >
      <Group>
        <Button onClick={retry}>Try again</Button>
        <LinkButton href="/" variant="default">
          Go to the stories
        </LinkButton>
      </Group>
    </PlainScreen>
  );
}
