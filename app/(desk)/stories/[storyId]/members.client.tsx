'use client';

import { useTexts } from '#texts';
import {
  Avatar,
  CloseButton,
  Group,
  Popover,
  Select,
  Text,
  Tooltip,
  UnstyledButton,
} from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { type PersonId, personIdSchema } from '#lib/id.ts';
import { say } from './claim-acts.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';
import { useSave } from './use-save.client.ts';

/** Who is on the story; those who run stories add and remove people here. */
export function Members() {
  const t = useTexts('galley');
  const words = useTexts('words');
  const desk = useGalley();
  const members = useStore(desk.members, (held) => held);
  const [others, setOthers] = useState<{ value: string; label: string }[]>([]);
  const saving = useSave();

  const readOthers = async () => {
    const answer = await call('list-people', { limit: 200 });
    if (!answer.ok) return;
    const on = new Set<string>(desk.members.get().map((member) => member.id));
    setOthers(
      answer.value.items
        .filter((person) => person.isActive && !on.has(person.id))
        .map((person) => ({
          value: person.id,
          label: `${person.name} · ${words(`role.${person.role}`)}`,
        })),
    );
  };
  const change = async (how: 'add-member' | 'remove-member', personId: PersonId) => {
    const answer = await saving.save(() => call(how, { storyId: desk.storyId, personId }));
    if (answer === null) return;
    desk.members.set(answer.members.map(({ person }) => person));
    say(desk, 'saved', how === 'add-member' ? t('side.added') : t('side.removed'));
    await readOthers();
  };
  return (
    <Popover
      width={320}
      position="bottom-end"
      withArrow
      shadow="md"
      trapFocus
      onOpen={() => void readOthers()}
    >
      <Popover.Target>
        <UnstyledButton aria-label={t('side.people-on-story', { count: members.length })}>
          <Avatar.Group spacing={4}>
            {members.slice(0, 4).map((member) => (
              <Tooltip key={member.id} label={`${member.name}, ${words(`role.${member.role}`)}`}>
                <Avatar size={28} name={member.name} variant="default" aria-hidden />
              </Tooltip>
            ))}
            {members.length > 4 && (
              <Avatar size={28} variant="default">
                +{members.length - 4}
              </Avatar>
            )}
          </Avatar.Group>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text fw={600} size="sm" mb={6} tabIndex={-1} data-autofocus>
          {t('side.on-this-story')}
        </Text>
        {members.map((member) => (
          <Group key={member.id} justify="space-between" wrap="nowrap" py={3}>
            <Text size="sm">
              {member.name} <span className="sm-soft">{words(`role.${member.role}`)}</span>
            </Text>
            {desk.mayRun && (
              <CloseButton
                size="sm"
                aria-label={t('side.remove-person', { name: member.name })}
                onClick={() => void change('remove-member', member.id)}
              />
            )}
          </Group>
        ))}
        {desk.mayRun && (
          <Select
            mt="xs"
            size="xs"
            aria-label={t('side.add-somebody')}
            placeholder={t('side.add-somebody-hint')}
            searchable
            leftSection={<IconUserPlus size={14} aria-hidden />}
            data={others}
            value={null}
            comboboxProps={{ withinPortal: false }}
            onChange={(value) => {
              const personId = personIdSchema.safeParse(value).data;
              if (personId !== undefined) void change('add-member', personId);
            }}
          />
        )}
        {saving.problem !== null && <Refusal problem={saving.problem} />}
      </Popover.Dropdown>
    </Popover>
  );
}
