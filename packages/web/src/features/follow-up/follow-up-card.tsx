import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Card, Tag } from "../../ui/page.tsx";
import { ClockTag } from "./clock-tag.tsx";
import { DueWords } from "./due-words.tsx";
import { followUpTexts as texts } from "./follow-up-texts.ts";
import styles from "./follow-up.module.css";

interface FollowUpCardProps {
  readonly followUp: FollowUp;
  /** Which debt or whom it is about, as the reader knows them. */
  readonly about?: string | undefined;
  /** Where its title leads. */
  readonly link?: LinkProps;
  /** The level of its title below the heading around it. */
  readonly level?: 2 | 3 | 4;
  /** What can be done with it here: buttons. */
  readonly children?: ReactNode;
}

/** One thing on a list: what, about which debt, when, whose word that is, and what can be done about it. */
export function FollowUpCard(props: FollowUpCardProps) {
  const { followUp, about, link, level = 3, children } = props;
  const say = useSay();
  const Heading = `h${level}` as const;
  return (
    <Card>
      <article className={styles.card}>
        <Heading className={styles.title}>
          {link === undefined ? followUp.title : <Link {...link}>{followUp.title}</Link>}
        </Heading>
        <p className={styles.line}>
          <span>
            <DueWords followUp={followUp} />
          </span>
          {about === undefined ? undefined : <span>{about}</span>}
        </p>
        <FollowUpTags followUp={followUp} />
        <Caution followUp={followUp} />
        {children === undefined ? undefined : <div className={styles.actions}>{children}</div>}
        {followUp.missing === undefined ? undefined : (
          <p className={styles.line}>{say(texts.missing, { what: followUp.missing })}</p>
        )}
      </article>
    </Card>
  );
}

const isOpen = ({ state }: FollowUp) => state === "open" || state === "planned";

/** How long it takes, law or advice, and whether somebody is on it already. */
export function FollowUpTags({ followUp }: { readonly followUp: FollowUp }) {
  const say = useSay();
  const { guide, kind, helpAskedOn } = followUp;
  return (
    <p className={styles.line}>
      <ClockTag followUp={followUp} />
      {kind === "awaited" ? <Tag>{say(texts.awaited)}</Tag> : undefined}
      {guide === undefined || kind !== "task" ? undefined : (
        <Tag>{say(texts.minutes, { n: guide.minutes })}</Tag>
      )}
      {helpAskedOn === undefined || !isOpen(followUp) ? undefined : (
        <Tag tone="good">{say(texts.helpAsked)}</Tag>
      )}
    </p>
  );
}

/** A warning to read before acting. */
export function Caution({ followUp: { caution } }: { readonly followUp: FollowUp }) {
  const say = useSay();
  if (caution === undefined) return undefined;
  return (
    <p className={styles.caution}>
      <strong>{say(texts.caution)}</strong>
      {caution}
    </p>
  );
}
