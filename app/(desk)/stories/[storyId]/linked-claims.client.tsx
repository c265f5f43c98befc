'use client';

import './linked-claims.css';
import { useTexts } from '#texts';
import { Button, Text } from '@mantine/core';
import { IconArrowsDiff, IconEqual } from '@tabler/icons-react';
import { call } from '#app/_client/call.ts';
import { VerdictBadge } from '#app/_parts/verdict-badge.tsx';
import type { LinkKind } from '#lib/claim/link.ts';
import { AXES } from '#lib/claim/standing.ts';
import { refuse, say, selectClaim } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { type ClaimDetail, useGalley } from './galley-desk.client.ts';
import { LinkForm } from './link-form.client.tsx';
import { unlinkedClaims } from './link-undo.client.ts';
import type { Mark } from './mark.ts';
import { closePart, openPart } from './panel-acts.client.ts';
import { PanelSection } from './panel-section.client.tsx';
import { useStore } from './store.client.ts';
import { didAct } from './undo.client.ts';

type Linked = ClaimDetail['links'][number];

/** The claims that speak of the same thing as this one: in conflict with it, or saying the same. */
export function LinkedClaims(props: { readonly mark: Mark; readonly detail: ClaimDetail | null }) {
  const { mark, detail } = props;
  const desk = useGalley();
  const t = useTexts('links');
  const isAdding = useStore(desk.panel, (panel) => panel.adding === 'link');
  const links = detail?.links ?? [];
  const mayChange = desk.mayCheck && mark.state === 'open';
  const add = {
    label: t('link-to-another'),
    onAdd: () => {
      openPart(desk, { adding: 'link' });
    },
  };
  return (
    <PanelSection
      title={t('linked-claims')}
      count={links.length}
      {...(mayChange && !isAdding ? { add } : {})}
    >
      {detail !== null && links.length === 0 && !isAdding && (
        <Text size="sm" className="sm-soft">
          {t('none')}
        </Text>
      )}
      {links.map((linked) => (
        <OneLink key={linked.link.id} mark={mark} linked={linked} mayChange={mayChange} />
      ))}
      {isAdding && mayChange && (
        <LinkForm
          mark={mark}
          links={links}
          onClose={() => {
            closePart(desk);
          }}
        />
      )}
    </PanelSection>
  );
}

function OneLink(props: {
  readonly mark: Mark;
  readonly linked: Linked;
  readonly mayChange: boolean;
}) {
  const { mark, linked } = props;
  const { link, other } = linked;
  const otherNumber = String(other.number);
  const desk = useGalley();
  const t = useTexts('links');
  const words = useTexts('words');
  const unlink = async () => {
    const answer = await call('unlink-claims', { linkId: link.id, expects: link.version });
    if (!answer.ok) refuse(answer.problem);
    else {
      didAct(desk, unlinkedClaims(mark.number, answer.value.link));
      say(desk, 'saved', t('unlinked-saved', { one: String(mark.number), other: otherNumber }));
    }
    await readDetail(desk, mark.id);
  };
  return (
    <article className="sm-link" data-kind={link.kind}>
      <p className="sm-link-kind">
        <LinkMark kind={link.kind} />
        {t(`linked-with.${link.kind}`, { number: otherNumber })}
      </p>
      <p className="sm-link-words" dir="auto">
        {other.restatement === '' ? other.words : other.restatement}
      </p>
      {other.state === 'withdrawn' && <p className="sm-withdrawn">{t('other-is-withdrawn')}</p>}
      <table className="sm-link-verdicts">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('claim', { number: String(mark.number) })}</th>
            <th scope="col">{t('claim', { number: otherNumber })}</th>
          </tr>
        </thead>
        <tbody>
          {AXES.map((axis) => (
            <tr key={axis}>
              <th scope="row">{words(`question.${axis}`)}</th>
              <td>
                <VerdictBadge value={mark.verdicts[axis]} />
              </td>
              <td>
                <VerdictBadge value={other.verdicts[axis]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {link.note !== '' && (
        <p className="sm-link-note" dir="auto">
          {link.note}
        </p>
      )}
      <p className="sm-link-acts">
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            selectClaim(desk, other.id);
          }}
        >
          {t('open-claim', { number: otherNumber })}
        </Button>
        {props.mayChange && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={t('unlink-claim', { number: otherNumber })}
            onClick={() => void unlink()}
          >
            {t('unlink')}
          </Button>
        )}
      </p>
    </article>
  );
}

/** How two claims stand to each other, by shape; the word stands beside it. */
export function LinkMark({ kind }: { readonly kind: LinkKind }) {
  const Icon = kind === 'conflicts-with' ? IconArrowsDiff : IconEqual;
  return <Icon size={16} aria-hidden className="sm-link-mark" data-kind={kind} />;
}
