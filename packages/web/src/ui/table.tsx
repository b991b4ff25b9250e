import type { ReactNode } from "react";
import styles from "./table.module.css";

export interface Column<Row> {
  readonly title: string;
  render(row: Row): ReactNode;
  /** Numbers stand at the end. */
  readonly align?: "start" | "end";
  /** A few buttons: no wider than they are. */
  readonly fits?: true;
}

interface TableProps<Row> {
  /** What the table is, for those who hear the page. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  keyOf(row: Row): string;
  /** Columns of one width, so that several tables stand under each other. */
  readonly isEven?: boolean;
}

/** Laid out as cards it would be no table any more for those who hear it; its roles say that it still is one. */
const is = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** A table where there is room; on a phone each row is a card that names its values. The first column names the row. */
export function Table<Row>({ name, columns, rows, keyOf, isEven = false }: TableProps<Row>) {
  return (
    <table
      className={isEven ? `${styles.table} ${styles.even}` : styles.table}
      {...is.table}
      aria-label={name}
    >
      <thead {...is.group}>
        <tr {...is.row}>
          {columns.map(({ title, align }) => (
            <th key={title} {...is.columnHead} scope="col" data-align={align}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...is.group}>
        {rows.map((row) => (
          <tr key={keyOf(row)} {...is.row}>
            {columns.map(({ title, align, fits, render }, at) =>
              at === 0 ? (
                <th key={title} {...is.rowHead} scope="row" data-align={align}>
                  {render(row)}
                </th>
              ) : (
                <td key={title} {...is.cell} data-align={align} data-fits={fits} data-title={title}>
                  <div>{render(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
