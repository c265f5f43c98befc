import { useTexts } from '#texts';
import type { Metadata } from 'next';
import { InviteForm } from './invite-form.client.tsx';
import { InvitationRow } from './invitation-row.client.tsx';
import { KeyForm } from './key-form.client.tsx';
import { KeyRow } from './key-row.client.tsx';
import { PersonRow } from './person-row.client.tsx';
import { type UrlParameters, queryFromUrl } from '#app/_ui/query-from-url.ts';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { ListTable } from '#app/_ui/list-table.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page, Section } from '#app/_ui/page.tsx';
import { Pager } from '#app/_ui/pager.tsx';
import { listInvitations } from '#lib/desk/list-invitations.ts';
import { listKeys } from '#lib/desk/list-keys.ts';
import { listPeople } from '#lib/desk/list-people.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import type { Problem } from '#lib/problem.ts';
import { pageRequestSchema } from '#lib/store/query.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('people'))('title') };
}

/** Who works here: colleagues and their roles, invitations that are open, keys for programs. */
export default async function PeoplePage(props: { readonly searchParams: Promise<UrlParameters> }) {
  const { cursor } = queryFromUrl(pageRequestSchema, await props.searchParams);
  const [people, invitations, keys, desk] = await Promise.all([
    ask(listPeople, { limit: 100, ...(cursor === undefined ? {} : { cursor }) }),
    ask(listInvitations, { limit: 200 }),
    ask(listKeys, { limit: 200 }),
    ask(readDesk, {}),
  ]);
  if (!people.ok) return <Refused problem={people.problem} />;
  if (!invitations.ok) return <Refused problem={invitations.problem} />;
  if (!keys.ok) return <Refused problem={keys.problem} />;
  const t = await texts('people');
  const myId = desk.ok ? (desk.value.me?.personId ?? null) : null;
  const open = invitations.value.items.filter(({ state }) => state === 'open');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ListTable
        label={t('people-of-desk')}
        columns={[t('column.name'), t('column.role'), t('column.joined'), t('column.account')]}
      >
        {people.value.items.map((person) => (
          <PersonRow key={person.id} person={person} isMe={person.id === myId} />
        ))}
      </ListTable>
      <Pager path="/people" parameters={{ cursor }} nextCursor={people.value.nextCursor} />

      <Section id="invite" title={t('invite')} lead={t('invite-lead')}>
        <InviteForm />
        {open.length > 0 && (
          <ListTable
            label={t('open-invitations')}
            columns={[
              t('column.invited'),
              t('column.role'),
              t('column.link-ends'),
              t('column.action'),
            ]}
          >
            {open.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} />
            ))}
          </ListTable>
        )}
      </Section>

      <Section id="keys" title={t('keys')} lead={t('keys-lead')}>
        <KeyForm />
        {keys.value.items.length > 0 && (
          <ListTable
            label={t('made-keys')}
            columns={[
              t('column.key'),
              t('column.role'),
              t('column.made'),
              t('column.until'),
              t('column.action'),
            ]}
          >
            {keys.value.items.map((key) => (
              <KeyRow key={key.id} apiKey={key} />
            ))}
          </ListTable>
        )}
      </Section>
    </Page>
  );
}

function Refused({ problem }: { readonly problem: Problem }) {
  const t = useTexts('people');
  return (
    <Page title={t('title')}>
      <Refusal problem={problem} />
    </Page>
  );
}
