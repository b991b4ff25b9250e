import type { ReactNode } from "react";
import styles from "./table.module.css";

export interface Column<Row> {
  readonly title: string;
  cell(row: Row): ReactNode;
  /** Numbers stand at the end. */
  readonly align?: "start" | "end";
}

interface TableProps<Row> {
  /** What the table is, for those who hear the page. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  keyOf(row: Row): string;
}

/** A table where there is room; on a phone each row is a card that names its values. The first column names the row. */
export function Table<Row>({ name, columns, rows, keyOf }: TableProps<Row>) {
  return (
    <table className={styles.table} role="table" aria-label={name}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ title, align }) => (
            <th key={title} role="columnheader" scope="col" data-align={align}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ title, align, cell }, at) =>
              at === 0 ? (
                <th key={title} role="rowheader" scope="row" data-align={align}>
                  {cell(row)}
                </th>
              ) : (
                <td key={title} role="cell" data-align={align} data-title={title}>
                  <div>{cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
