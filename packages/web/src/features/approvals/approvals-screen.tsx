import { useSuspenseQuery } from "@tanstack/react-query";
import { approvalsQuery } from "../../api/approvals.ts";
import { useSay } from "../../language/language.ts";
import { Empty, Page, Section } from "../../ui/page.tsx";
import { ApprovalCard } from "./approval-card.tsx";
import { approvalsTexts as texts } from "./approvals-texts.ts";
import styles from "./approvals.module.css";

/** What waits for a second pair of eyes, and what became of the rest. */
export function ApprovalsScreen() {
  const say = useSay();
  const { data: approvals } = useSuspenseQuery(approvalsQuery());
  const open = approvals.filter(({ state }) => state === "open");
  const ended = approvals.filter(({ state }) => state !== "open");
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      {open.length === 0 ? (
        <Empty>
          <p>{say(texts.empty)}</p>
        </Empty>
      ) : (
        <Section title={say(texts.open)}>
          <ul className={styles.list}>
            {open.map((approval) => (
              <li key={approval.approvalId}>
                <ApprovalCard approval={approval} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {ended.length === 0 ? undefined : (
        <details className={styles.ended}>
          <summary>{say(texts.ended, { n: ended.length })}</summary>
          <ul className={styles.list}>
            {ended.map((approval) => (
              <li key={approval.approvalId}>
                <ApprovalCard approval={approval} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Page>
  );
}
