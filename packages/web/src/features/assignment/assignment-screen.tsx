import { useSuspenseQueries } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useId } from "react";
import { caseloadQuery } from "../../api/caseload.ts";
import { useMayRecord } from "../../api/may.ts";
import { overviewQuery, type DeskLoad } from "../../api/organisation.ts";
import { staffQuery } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { Empty, Note, Page, Section } from "../../ui/page.tsx";
import { AssignForm } from "./assign-form.tsx";
import { assignmentTexts as texts } from "./assignment-texts.ts";
import { LoadTable } from "./load-table.tsx";
import { useDeskName } from "./use-desk-name.ts";
import formStyles from "../../ui/form/form.module.css";

const mostListed = 200;

/** A4: how much everybody carries, and whose clients go to whom. */
export function AssignmentScreen() {
  const say = useSay();
  const mayAssign = useMayRecord("assignment.changed");
  const { of = "none" } = useSearch({ strict: false });
  const [{ data: overview }, { data: found }, { data: staff }] = useSuspenseQueries({
    queries: [
      overviewQuery,
      caseloadQuery({ assignee: of, limit: mostListed, sort: "name" }),
      staffQuery,
    ],
  });
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} width="wide">
      <Section title={say(texts.load)}>
        <LoadTable desks={overview.desks} />
        {overview.complete ? undefined : <Note>{say(texts.incomplete)}</Note>}
      </Section>
      <Section title={say(texts.listTitle)}>
        <OfField desks={overview.desks} of={of} />
        {found.items.length === 0 ? (
          <Empty>
            <p>{say(of === "none" ? texts.none : texts.noneOf)}</p>
          </Empty>
        ) : (
          <AssignForm
            key={of}
            rows={found.items}
            desks={overview.desks}
            staff={staff}
            mayAssign={mayAssign}
          />
        )}
        {found.cursor === undefined ? undefined : (
          <Note>{say(texts.more, { n: found.items.length })}</Note>
        )}
        {mayAssign ? undefined : <Note>{say(texts.readOnly)}</Note>}
      </Section>
    </Page>
  );
}

function OfField({ desks, of }: { readonly desks: readonly DeskLoad[]; readonly of: string }) {
  const say = useSay();
  const id = useId();
  const navigate = useNavigate();
  const nameOf = useDeskName();
  const nobody = { clients: 0 } as const;
  const none = desks.find(({ assignee }) => assignee === undefined) ?? nobody;
  return (
    <div className={formStyles.field}>
      <label className={formStyles.label} htmlFor={id}>
        {say(texts.of)}
      </label>
      <select
        id={id}
        className={formStyles.input}
        value={of}
        onChange={({ target: { value } }) =>
          void navigate({
            to: "/admin/assignment",
            search: { of: value === "none" ? undefined : value },
            replace: true,
          })
        }
      >
        <option value="none">
          {say(texts.ofCounted, { who: say(texts.nobody), n: none.clients })}
        </option>
        {desks.flatMap((desk) =>
          desk.assignee === undefined ? (
            []
          ) : (
            <option key={desk.assignee} value={desk.assignee}>
              {say(texts.ofCounted, { who: nameOf(desk), n: desk.clients })}
            </option>
          ),
        )}
      </select>
    </div>
  );
}
