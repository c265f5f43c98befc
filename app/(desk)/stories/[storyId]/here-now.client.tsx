'use client';

import './presence.css';
import { useTexts } from '#texts';
import { Popover, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { useGalley } from './galley-desk.client.ts';
import { type PresentPerson, initialsOf } from './present.ts';
import { useStore } from './store.client.ts';

/** How many people are shown by their initials before the rest is a number. */
const SHOWN = 3;

/** Which colleagues have the story open now, by their initials; all of them with their claims on demand. */
export function HereNow() {
  const desk = useGalley();
  const t = useTexts('together');
  const others = useStore(desk.present, (present) => present.others);
  if (others.length === 0) return null;
  const more = others.length - SHOWN;
  return (
    <Popover position="bottom-end" shadow="md" width={280} withinPortal>
      <Popover.Target>
        <UnstyledButton
          className="sm-here"
          aria-label={t('here-now-names', { names: others.map(({ name }) => name).join(', ') })}
        >
          {others.slice(0, SHOWN).map((person) => (
            <Tooltip key={person.personId} label={person.name}>
              <span className="sm-initials" aria-hidden="true">
                {initialsOf(person.name)}
              </span>
            </Tooltip>
          ))}
          {more > 0 && (
            <span className="sm-here-more" aria-hidden="true">
              {t('more-people', { count: more })}
            </span>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text fw={600} size="sm" mb={4}>
          {t('here-now')}
        </Text>
        <ul className="sm-here-list">
          {others.map((person) => (
            <Somebody key={person.personId} person={person} />
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

function Somebody({ person }: { readonly person: PresentPerson }) {
  const desk = useGalley();
  const t = useTexts('together');
  const words = useTexts('words');
  const marks = useStore(desk.marks, ({ byId }) => byId);
  const numbers = person.claimIds.flatMap((id) => marks.get(id)?.number ?? []);
  return (
    <li>
      <span className="sm-initials" aria-hidden="true">
        {initialsOf(person.name)}
      </span>
      <span>
        <Text size="sm">
          {person.name} <span className="sm-soft">{words(`role.${person.role}`)}</span>
        </Text>
        <Text size="xs" className="sm-soft">
          {numbers.map((number) => (
            <span key={number} className="sm-here-claim">
              {t('on-claim', { number: String(number) })}
            </span>
          ))}
          <TimeAgo at={person.since} />
        </Text>
      </span>
    </li>
  );
}
