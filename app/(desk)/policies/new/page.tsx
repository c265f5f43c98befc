import '#app/(desk)/policies/policies.css';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PolicyEditor } from '#app/(desk)/policies/policy-editor.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { languageOfRequest, texts } from '#app/_server/texts.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Page } from '#app/_ui/page.tsx';
import { listPolicies } from '#lib/desk/list-policies.ts';
import { listStories } from '#lib/desk/list-stories.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('policies'))('use-starter') };
}

/** A new policy, begun with one of the starters. */
export default async function NewPolicyPage(props: {
  readonly searchParams: Promise<{ starter?: string | string[] }>;
}) {
  const { starter } = await props.searchParams;
  const [listed, stories] = await Promise.all([
    ask(listPolicies, { language: await languageOfRequest() }),
    ask(listStories, { limit: 50 }),
  ]);
  if (!listed.ok || !listed.value.mayWrite) redirect('/policies');
  const t = await texts('policies');
  const policy = listed.value.starters.find(({ name }) => name === starter)?.policy;
  const begun = policy ?? { name: '', note: '', rules: [] };
  return (
    <Page
      title={begun.name === '' ? t('title') : begun.name}
      lead={<TextLink href="/policies">{t('title')}</TextLink>}
    >
      <PolicyEditor
        policyId={null}
        newest={null}
        begun={begun}
        stories={stories.ok ? stories.value.items.map(({ story }) => story) : []}
      />
    </Page>
  );
}
