import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { disputesQuery, type Dispute } from "../../api/disputes.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty, Note, Page, Section } from "../../ui/page.tsx";
import { AssigneeChoice } from "../caseload/assignee-choice.tsx";
import { DisputeCard } from "./dispute-card.tsx";
import { objectionsTexts as texts } from "./objections-texts.ts";
import styles from "./objections.module.css";

/** S9: what banks, bureaus and authorities still owe an answer to, and how long they still have. */
export function ObjectionsScreen() {
  const say = useSay();
  const { assignee } = useSearch({ strict: false });
  const { items, complete } = useSuspenseQuery(disputesQuery(assignee)).data;
  const isPast = ({ reply }: Dispute) => reply?.dueState === "past";
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} aside={<AssigneeChoice />} width="wide">
      {complete ? undefined : <Note>{say(texts.some)}</Note>}
      {items.length === 0 ? (
        <Empty>
          <p>{say(texts.empty)}</p>
          <ButtonLink to="/clients">{say(texts.clients)}</ButtonLink>
        </Empty>
      ) : undefined}
      <Group title={say(texts.past)} items={items.filter(isPast)} />
      <Group title={say(texts.coming)} items={items.filter((item) => !isPast(item))} />
    </Page>
  );
}

function Group({ title, items }: { readonly title: string; readonly items: readonly Dispute[] }) {
  if (items.length === 0) return undefined;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {items.map((dispute) => (
          <li key={`${dispute.clientId}/${dispute.debtId}/${dispute.disputeId}`}>
            <DisputeCard dispute={dispute} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
