import '#app/_parts/verdict-fill.css';
import { useTexts } from '#texts';
import { Table, TableTbody, TableTd, TableTh, TableThead, TableTr } from '@mantine/core';
import type { Figure, Row } from './breakdown.ts';
import type { Standing } from '#app/_parts/standings.ts';
import { TextLink } from '#app/_ui/link.client.tsx';

/** Rows of figures by verdict, each number a link to the claims behind it. */
export function FigureTable(props: {
  readonly of: string;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly standings: readonly Standing[];
}) {
  const t = useTexts('figures');
  const words = useTexts('words');
  return (
    <div className="sm-table-scroll" role="region" aria-label={props.caption} tabIndex={0}>
      <Table captionSide="top" className="sm-figure-table">
        <caption className="sm-unseen">{props.caption}</caption>
        <TableThead>
          <TableTr>
            <TableTh scope="col">{props.of}</TableTh>
            {props.standings.map((standing) => (
              <TableTh key={standing} scope="col" className="sm-figure-number">
                <span className="sm-swatch" data-verdict={standing} aria-hidden />{' '}
                {words(`standing.${standing}`)}
              </TableTh>
            ))}
          </TableTr>
        </TableThead>
        <TableTbody>
          {props.rows.map((row) => (
            <TableTr key={row.key}>
              <TableTh scope="row" className="sm-figure-label">
                {row.label}
              </TableTh>
              {props.standings.map((standing) => (
                <TableTd key={standing} className="sm-figure-number sm-numbers">
                  <FigureLink
                    figure={row.figures[standing]}
                    label={t('figure-of-row', {
                      row: row.label,
                      figure: words(`tally-part.${standing}`, {
                        count: row.figures[standing].claims,
                      }),
                    })}
                  />
                </TableTd>
              ))}
            </TableTr>
          ))}
        </TableTbody>
      </Table>
    </div>
  );
}

/** A number that leads to its claims; its name says what it counts, for those who hear links alone. */
export function FigureLink({ figure, label }: { readonly figure: Figure; readonly label: string }) {
  const t = useTexts('figures');
  const number = t('number', { count: figure.claims });
  if (figure.href === null) return number;
  return (
    <TextLink href={figure.href} aria-label={label}>
      {number}
    </TextLink>
  );
}
