import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Approval } from "../../api/approvals.ts";
import { clientQuery, followUpsQuery } from "../../api/clients.ts";
import { useStaffNames } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { useWriteMoment } from "../../ui/moment.tsx";
import { Card, Note, Tag } from "../../ui/page.tsx";
import { useActorWords } from "../timeline/actor-words.ts";
import { EntryPieces } from "../timeline/entry-parts.tsx";
import { readField } from "../timeline/event-parts.ts";
import { ApprovalActions } from "./approval-actions.tsx";
import { approvalsTexts as texts } from "./approvals-texts.ts";
import styles from "./approvals.module.css";

const tones = {
  open: "attention",
  granted: "good",
  declined: "plain",
  withdrawn: "plain",
  void: "plain",
} as const satisfies Record<Approval["state"], string>;

/** One question: what, about whom, who asks and why; and the answer, or what became of it. */
export function ApprovalCard({ approval }: { readonly approval: Approval }) {
  const say = useSay();
  const { state, detail, title, subject, refusal, askedBy, askedAt } = approval;
  const [, clientId = "", , debtId] = subject.split("/");
  const { data: client } = useQuery(clientQuery(clientId));
  const creditor = client?.debts.find((debt) => debt.debtId === debtId)?.creditor;
  const name = [client?.name ?? clientId, creditor]
    .filter((part) => part !== undefined)
    .join(" · ");
  const names = useStaffNames();
  const wordsFor = useActorWords(names);
  const write = useWriteMoment();
  return (
    <Card>
      <article className={styles.card}>
        <h3>
          <Link to="/clients/$clientId" params={{ clientId }}>
            {say(texts.of, { title, name })}
          </Link>
        </h3>
        <p>
          <Tag tone={tones[state]}>{say(texts[`${state}Tag`])}</Tag> <small>{detail}</small>
        </p>
        <AboutFollowUp approval={approval} clientId={clientId} />
        <EntryPieces entry={approval} names={names} />
        <Note>{say(texts.askedBy, { who: wordsFor(askedBy), when: write(askedAt) })}</Note>
        <Ending approval={approval} />
        {refusal === undefined ? undefined : <p>{refusal.why}</p>}
        <ApprovalActions approval={approval} clientId={clientId} />
      </article>
    </Card>
  );
}

/** A follow-up is named in the event by its key; people know its title. */
function AboutFollowUp({
  approval: { data },
  clientId,
}: {
  readonly approval: Approval;
  readonly clientId: string;
}) {
  const say = useSay();
  const key = readField(data, "followUp");
  const { data: followUps } = useQuery({ ...followUpsQuery(clientId), enabled: key !== undefined });
  const followUp = followUps?.find((one) => one.key === key);
  if (followUp === undefined) return undefined;
  return (
    <dl className={styles.about}>
      <dt>{say(texts.about)}</dt>
      <dd>{followUp.title}</dd>
    </dl>
  );
}

function Ending({ approval: { endedBy, endedAt, reason } }: { readonly approval: Approval }) {
  const say = useSay();
  const wordsFor = useActorWords(useStaffNames());
  const write = useWriteMoment();
  if (endedBy === undefined || endedAt === undefined) return undefined;
  const slots = { who: wordsFor(endedBy), when: write(endedAt) };
  return (
    <Note>
      {reason === undefined ? say(texts.endedAt, slots) : say(texts.endedBy, { ...slots, reason })}
    </Note>
  );
}
