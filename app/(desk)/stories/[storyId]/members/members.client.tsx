'use client';

import './members.css';
import { useTexts } from '#texts';
import { Button, NativeSelect } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { call } from '#app/_client/call.ts';
import { TimeAgo } from '#app/_parts/time-ago.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { useSaidSaved } from '#app/_ui/saved.client.ts';
import { SubmitButton } from '#app/_ui/submit-button.client.tsx';
import type { PersonId, StoryId } from '#lib/id.ts';
import type { Person } from '#lib/people/person.ts';
import type { Role } from '#lib/people/roles.ts';
import type { Problem } from '#lib/problem.ts';

/** Somebody on the story. */
interface Member {
  readonly person: { readonly id: PersonId; readonly name: string; readonly role: Role };
  readonly since: string;
}

/** The people on a story; an editor adds and removes them. */
export function Members(props: {
  readonly storyId: StoryId;
  readonly members: readonly Member[];
  readonly colleagues: readonly Person[];
  readonly mayRun: boolean;
}) {
  const t = useTexts('members');
  const words = useTexts('words');
  const saidSaved = useSaidSaved();
  const router = useRouter();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const absent = props.colleagues.filter(
    (colleague) => !props.members.some(({ person }) => person.id === colleague.id),
  );

  const change = async (
    operation: 'add-member' | 'remove-member',
    personId: PersonId,
    saved: string,
  ) => {
    setIsBusy(true);
    const answer = await call(operation, { storyId: props.storyId, personId });
    setIsBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    router.refresh();
    if (answer.ok) saidSaved(saved);
  };

  return (
    <>
      {problem !== null && <Refusal problem={problem} />}
      <ul className="sm-members" aria-label={t('members')}>
        {props.members.map(({ person, since }) => (
          <li key={person.id} className="sm-member">
            <div>
              <strong>{person.name}</strong>
              <span className="sm-soft">
                {words(`role.${person.role}`)} ·{' '}
                {t.rich('member-since', { ago: () => <TimeAgo at={since} /> })}
              </span>
            </div>
            {props.mayRun && (
              <Button
                size="compact-sm"
                variant="default"
                disabled={isBusy}
                aria-label={t('remove-person', { name: person.name })}
                onClick={() =>
                  void change(
                    'remove-member',
                    person.id,
                    t('person-removed', { name: person.name }),
                  )
                }
              >
                {t('remove')}
              </Button>
            )}
          </li>
        ))}
        {props.members.length === 0 && <li className="sm-member sm-soft">{t('nobody')}</li>}
      </ul>
      {props.mayRun && absent.length === 0 && <p className="sm-soft">{t('everybody')}</p>}
      {props.mayRun && absent.length > 0 && (
        <form
          className="sm-member-form"
          aria-label={t('add-somebody')}
          onSubmit={(event) => {
            event.preventDefault();
            const chosen = new FormData(event.currentTarget).get('person');
            const person = absent.find((each) => each.id === chosen);
            if (person)
              void change('add-member', person.id, t('person-added', { name: person.name }));
          }}
        >
          <NativeSelect
            name="person"
            label={t('add-colleague')}
            data={absent.map((person) => ({
              value: person.id,
              label: t('colleague', { name: person.name, role: person.role }),
            }))}
          />
          <SubmitButton isSending={isBusy}>{t('add')}</SubmitButton>
        </form>
      )}
    </>
  );
}
