import type { ComposedLetter, PrintedBlock } from "../../api/letters.ts";
import { Fragment } from "react";
import styles from "./letters.module.css";

/** A paper as it will be printed: the same order and words as its PDF. */
export function PaperView({ paper }: { readonly paper: ComposedLetter["paper"] }) {
  return (
    <article className={styles.paper} lang={paper.language}>
      <h3 className={styles.paperTitle}>{paper.title}</h3>
      {paper.blocks.map((block, at) => (
        <Fragment key={at}>
          <Drawn block={block} />
        </Fragment>
      ))}
    </article>
  );
}

function Drawn({ block }: { readonly block: PrintedBlock }) {
  switch (block.kind) {
    case "heading":
      return <h4>{block.text}</h4>;
    case "paragraph":
      return <p className={block.align === "end" ? styles.end : undefined}>{block.text}</p>;
    case "list":
      return <DrawnList block={block} />;
    case "facts":
      return (
        <dl className={styles.facts}>
          {block.rows.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case "table":
      return <DrawnTable block={block} />;
    case "signature":
      return (
        <p className={styles.sign}>
          {block.label} <span>{block.value ?? "\u00A0"}</span>
        </p>
      );
    case "note":
      return <p className={styles.note}>{block.text}</p>;
    case "page-break":
      return <hr className={styles.break} />;
  }
}

function DrawnList({ block }: { readonly block: Extract<PrintedBlock, { kind: "list" }> }) {
  const items = block.items.map((item, at) => <li key={at}>{item}</li>);
  if (block.marks === "number") return <ol>{items}</ol>;
  return <ul className={block.marks === "box" ? styles.boxes : undefined}>{items}</ul>;
}

function DrawnTable({ block }: { readonly block: Extract<PrintedBlock, { kind: "table" }> }) {
  const endAt = (at: number) => (block.columns[at]?.align === "end" ? styles.end : undefined);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {block.columns.map(({ title }, at) => (
            <th key={title} scope="col" className={endAt(at)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, place) => (
              <td key={place} className={endAt(place)}>
                {typeof cell === "string" ? cell : cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
