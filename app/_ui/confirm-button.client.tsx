'use client';

import { useTexts } from '#texts';
import { Button, type ButtonProps, Group, Modal, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Refusal } from '#app/_ui/notice.tsx';
import type { Problem } from '#lib/problem.ts';

/** A button for what is hard to take back: it asks first, and stays open with the reason when refused. */
export function ConfirmButton(props: {
  readonly label: string;
  /** The same with what it acts on, for those who hear the button without its row. */
  readonly spoken: string;
  readonly title: string;
  readonly question: ReactNode;
  readonly confirm: string;
  readonly look?: ButtonProps['variant'];
  /** Does it; answers what refused it, or null once the server has kept it. */
  act(): Promise<Problem | null>;
}) {
  const t = useTexts('house');
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const act = async () => {
    setIsBusy(true);
    const refused = await props.act();
    setIsBusy(false);
    setProblem(refused);
    if (refused === null) setIsOpen(false);
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant={props.look ?? 'default'}
        aria-label={props.spoken}
        onClick={() => {
          setProblem(null);
          setIsOpen(true);
        }}
      >
        {props.label}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => {
          setIsOpen(false);
        }}
        title={props.title}
      >
        {problem !== null && <Refusal problem={problem} />}
        <Text my="sm">{props.question}</Text>
        <Group justify="flex-end" mt="lg">
          <Button
            variant="default"
            onClick={() => {
              setIsOpen(false);
            }}
          >
            {t('cancel')}
          </Button>
          <Button data-autofocus loading={isBusy} onClick={() => void act()}>
            {props.confirm}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
