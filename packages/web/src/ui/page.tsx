import { useEffect, useRef, type ReactNode } from "react";
import { useSay } from "../language/language.ts";
import { uiTexts } from "./ui-texts.ts";
import styles from "./page.module.css";

interface PageProps {
  readonly title: string;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** Beside the title: the one thing to do here, or a switch. */
  readonly aside?: ReactNode;
  /** Reading and forms are narrow, tables wide. */
  readonly width?: "column" | "wide";
  readonly children: ReactNode;
}

/** A screen: it names itself in the tab and to screen readers, which begin to read at its heading. */
export function Page({ title, lead, aside, width = "column", children }: PageProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${say(uiTexts.product)}`;
  }, [title, say]);
  useEffect(() => {
    if (arrivedByLink) heading.current?.focus({ preventScroll: true });
    arrivedByLink = true;
  }, []);
  return (
    <div className={`${styles.page} ${styles[width]}`}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {aside}
      </header>
      {lead === undefined ? undefined : <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  );
}

/** The first page was opened by the browser, which has put the focus where it belongs. */
let arrivedByLink = false;

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <header className={styles.head}>
        <h2>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}

/** A sheet of paper on the page. `attention` has a dark amber edge. */
export function Card({
  tone = "plain",
  children,
}: {
  readonly tone?: "plain" | "attention" | "good" | "sunk";
  readonly children: ReactNode;
}) {
  return <div className={`${styles.card} ${styles[tone]}`}>{children}</div>;
}

/** Nothing is here yet: what will be, and the one thing to do. Never a picture. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className={styles.empty}>{children}</div>;
}

/** A few things in a row that wraps. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}

/** Names and values, side by side where there is room. */
export function Facts({ facts }: { readonly facts: readonly (readonly [ReactNode, ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value], at) => (
        <div key={at}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type TagTone = "plain" | "attention" | "good" | "accent";

export function Tag({
  tone = "plain",
  children,
}: {
  readonly tone?: TagTone;
  readonly children: ReactNode;
}) {
  return <span className={`${styles.tag} ${styles[`tag-${tone}`]}`}>{children}</span>;
}

/** Quiet words beside what matters. */
export function Note({ children }: { readonly children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}
