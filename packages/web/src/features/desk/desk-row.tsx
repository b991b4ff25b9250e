import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CaseloadRow } from "../../api/caseload.ts";
import { useStaffNames } from "../../api/staff.ts";
import { useMembership } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Saying } from "../../ui/saying.tsx";
import { FlagTags } from "../caseload/flag-tags.tsx";
import { TaskDay, TaskTitle } from "../caseload/task-words.tsx";
import { TalkButton } from "../talk/talk-button.tsx";
import { reasonOf, type DeskTab } from "./desk-tabs.ts";
import { deskTexts as texts } from "./desk-texts.ts";
import styles from "./desk.module.css";

/** One client on the desk: who, why now, and the one thing that is mostly done about it. */
export function DeskRow({ row, tab }: { readonly row: CaseloadRow; readonly tab: DeskTab }) {
  const { clientId, name, flags } = row;
  return (
    <li className={styles.row} data-row>
      <div className={styles.who}>
        <h2 className={styles.name}>
          <Link to="/clients/$clientId" params={{ clientId }} data-row-link>
            {name}
          </Link>
        </h2>
        <FlagTags
          flags={flags}
          except={tab === "overdue" || tab === "today" ? ["attention"] : [tab]}
        />
      </div>
      <div className={styles.why}>
        <Reason row={row} tab={tab} />
        <Assignee row={row} />
      </div>
      <TalkButton clientId={clientId} name={name} />
    </li>
  );
}

function Reason({ row, tab }: { readonly row: CaseloadRow; readonly tab: DeskTab }): ReactNode {
  const say = useSay();
  const reason = reasonOf(row, tab);
  const others = row.tasks.overdue + row.tasks.today - 1;
  const since = tab === "new" ? row.assignedOn : undefined;
  return (
    <>
      {since === undefined ? undefined : (
        <p>
          <Saying text={texts.since} slots={{ day: <Day on={since} /> }} />
        </p>
      )}
      {reason === undefined ? undefined : (
        <p className={styles.reason}>
          {tab === "help" ? (
            <>
              <Saying text={texts.helpReason} slots={{ what: <TaskTitle task={reason} /> }} />{" "}
              {reason.helpOn === undefined ? undefined : (
                <Saying text={texts.helpSince} slots={{ day: <Day on={reason.helpOn} /> }} />
              )}
            </>
          ) : (
            <>
              <TaskTitle task={reason} /> <TaskDay task={reason} />
            </>
          )}
        </p>
      )}
      {others > 0 && tab !== "help" ? <p>{say(texts.more, { n: others })}</p> : undefined}
    </>
  );
}

/** A counsellor's desk is their own; who looks over several wants to know whose it is. */
function Assignee({ row: { assignee } }: { readonly row: CaseloadRow }) {
  const say = useSay();
  const names = useStaffNames();
  const { role } = useMembership();
  const name = assignee === undefined ? undefined : names.get(assignee);
  if (role === "counsellor" || name === undefined) return undefined;
  return <p>{say(texts.assignee, { name })}</p>;
}
