import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { RefusalWords } from '#app/_ui/refusal-words.tsx';
import type { Problem } from '#lib/problem.ts';

/** A refusal, told where it happened: what, which one, what next. It is read out when it appears. */
export function Refusal({
  problem,
  title,
  children,
}: {
  readonly problem: Problem;
  readonly title?: string;
  readonly children?: ReactNode;
}) {
  return (
    <Alert
      role="alert"
      variant="light"
      color="red"
      className="sm-refusal"
      icon={<IconAlertTriangle aria-hidden />}
      {...(title === undefined ? {} : { title })}
    >
      <RefusalWords told={problem} />
      {children}
    </Alert>
  );
}
