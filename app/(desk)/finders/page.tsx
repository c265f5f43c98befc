import { TableTd, TableTh, TableTr } from '@mantine/core';
import type { Metadata } from 'next';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import type { Speak } from '#app/_texts/speak.ts';
import { ListTable } from '#app/_ui/list-table.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page } from '#app/_ui/page.tsx';
import { readFinderFigures } from '#lib/desk/read-finder-figures.ts';
import type { FinderFigure } from '#lib/reading/decision.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('suggesting'))('figures-title') };
}

/** Which finder helps: what came of its suggestions, over all stories. For administrators. */
export default async function FindersPage() {
  const figures = await ask(readFinderFigures, {});
  const t = await texts('suggesting');
  return (
    <Page title={t('figures-title')} lead={t('figures-lead')}>
      {!figures.ok && <Refusal problem={figures.problem} />}
      {figures.ok && figures.value.finders.every(isUntried) && <p>{t('none-decided')}</p>}
      {figures.ok && (
        <ListTable
          label={t('figures-title')}
          columns={[
            t('finder'),
            t('is-accepted'),
            t('is-edited'),
            t('is-dismissed'),
            t('accepted-share'),
            t('is-open'),
            t('open-share'),
          ]}
        >
          {figures.value.finders.map((figure) => (
            <Row key={figure.finder} figure={figure} t={t} />
          ))}
        </ListTable>
      )}
    </Page>
  );
}

function isUntried({ accepted, edited, dismissed }: FinderFigure): boolean {
  return accepted + edited + dismissed === 0;
}

function Row({ figure, t }: { readonly figure: FinderFigure; readonly t: Speak<'suggesting'> }) {
  const { finder, accepted, edited, dismissed, open } = figure;
  const decided = accepted + edited + dismissed;
  const share = (part: number, of: number) =>
    of === 0 ? t('no-share') : t('share', { share: part / of });
  return (
    <TableTr>
      <TableTh scope="row">{t(`finder-name.${finder}`)}</TableTh>
      <TableTd className="sm-numbers">{t('number', { number: accepted })}</TableTd>
      <TableTd className="sm-numbers">{t('number', { number: edited })}</TableTd>
      <TableTd className="sm-numbers">{t('number', { number: dismissed })}</TableTd>
      <TableTd className="sm-numbers">{share(accepted + edited, decided)}</TableTd>
      <TableTd className="sm-numbers">{t('number', { number: open })}</TableTd>
      <TableTd className="sm-numbers">{share(open, decided + open)}</TableTd>
    </TableTr>
  );
}
