import './list-table.css';
import { Table, TableTbody, TableTh, TableThead, TableTr } from '@mantine/core';
import type { ReactNode } from 'react';

/** A table of things one acts on. On a narrow screen its own frame scrolls, never the page. */
export function ListTable(props: {
  readonly label: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <div className="sm-list-table" role="region" aria-label={props.label} tabIndex={0}>
      <Table verticalSpacing="sm">
        <TableThead>
          <TableTr>
            {props.columns.map((column) => (
              <TableTh key={column} scope="col">
                {column}
              </TableTh>
            ))}
          </TableTr>
        </TableThead>
        <TableTbody>{props.children}</TableTbody>
      </Table>
    </div>
  );
}
