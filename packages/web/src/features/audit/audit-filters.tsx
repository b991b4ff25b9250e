import { accessKinds } from "@aftercare/core/ports/access-records.ts";
import { accessTitles } from "@aftercare/core/verbs/record/access-titles.ts";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useId, type ReactNode } from "react";
import { staffQuery } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Row } from "../../ui/page.tsx";
import { auditTexts as texts } from "./audit-texts.ts";
import formStyles from "../../ui/form/form.module.css";
import styles from "./audit.module.css";

/** What is asked for stands in the address, so that a search can be sent to somebody and found again. */
export function AuditFilters() {
  const say = useSay();
  const navigate = useNavigate();
  const asked = useSearch({ strict: false });
  const { actor = "", kind = "", client, from = "", until = "" } = asked;
  const { data: staff } = useSuspenseQuery(staffQuery);

  /** What is chosen as nothing leaves the address. */
  function ask(name: "actor" | "kind" | "client" | "from" | "until", value: string) {
    const search = { ...asked, [name]: value === "" ? undefined : value };
    void navigate({ to: "/admin/audit", search, replace: true });
  }

  return (
    <div className="no-print" role="group" aria-label={say(texts.filters)}>
      <div className={styles.filters}>
        <Field label={say(texts.actor)}>
          {(id) => (
            <select
              id={id}
              className={formStyles.input}
              value={actor}
              onChange={({ target }) => ask("actor", target.value)}
            >
              <option value="">{say(texts.anybody)}</option>
              {staff.map(({ userId, name }) => (
                <option key={userId} value={`user:${userId}`}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say(texts.kind)}>
          {(id) => (
            <select
              id={id}
              className={formStyles.input}
              value={kind}
              onChange={({ target }) => ask("kind", target.value)}
            >
              <option value="">{say(texts.anything)}</option>
              {accessKinds.map((each) => (
                <option key={each} value={each}>
                  {say(accessTitles[each])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say(texts.from)}>
          {(id) => (
            <input
              id={id}
              type="date"
              className={formStyles.input}
              value={from}
              onChange={({ target }) => ask("from", target.value)}
            />
          )}
        </Field>
        <Field label={say(texts.until)}>
          {(id) => (
            <input
              id={id}
              type="date"
              className={formStyles.input}
              value={until}
              onChange={({ target }) => ask("until", target.value)}
            />
          )}
        </Field>
      </div>
      {client === undefined ? undefined : (
        <Row>
          <span>{say(texts.ofClient, { id: client })}</span>
          <Button look="quiet" onClick={() => ask("client", "")}>
            {say(texts.allClients)}
          </Button>
        </Row>
      )}
    </div>
  );
}

function Field({ label, children }: { readonly label: string; children(id: string): ReactNode }) {
  const id = useId();
  return (
    <div className={formStyles.field}>
      <label className={formStyles.label} htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
