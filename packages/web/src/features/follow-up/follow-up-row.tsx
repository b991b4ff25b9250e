import { Link, type LinkProps } from "@tanstack/react-router";
import type { FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Tag } from "../../ui/page.tsx";
import { ClockTag } from "./clock-tag.tsx";
import { followUpTexts as texts } from "./follow-up-texts.ts";
import styles from "./follow-up.module.css";

interface FollowUpRowProps {
  readonly followUp: FollowUp;
  readonly about?: string | undefined;
  readonly link: LinkProps;
}

/** One thing in a list of days: the day first, then what and whose word it is. */
export function FollowUpRow({ followUp, about, link }: FollowUpRowProps) {
  const say = useSay();
  const { due, estimate, title, kind } = followUp;
  return (
    <div className={styles.row}>
      <span className={styles.day}>
        <Day on={due} estimated={estimate.status === "provisional"} />
      </span>
      <span className={styles.what}>
        <Link {...link}>{title}</Link>
        <span className={styles.line}>
          <ClockTag followUp={followUp} />
          {kind === "awaited" ? <Tag>{say(texts.awaited)}</Tag> : undefined}
          {about === undefined ? undefined : <span>{about}</span>}
        </span>
      </span>
    </div>
  );
}
