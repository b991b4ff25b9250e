import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { CaseloadRow } from "../../api/caseload.ts";
import { useSay } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Empty, Note, Row, Section } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TaskDay, TaskTitle } from "../caseload/task-words.tsx";
import { useCaseload } from "../caseload/use-caseload.ts";
import { bulkTexts as texts } from "./bulk-texts.ts";
import { ChooseFilter } from "./choose-filter.tsx";
import styles from "./bulk.module.css";

/** Their ids stand in the next step's address, which is kept short. */
const most = 150;

/** Whom to remind: everybody behind a filter, less those who are taken out by hand. */
export function ChooseClients() {
  const say = useSay();
  const navigate = useNavigate();
  const { q, due = "overdue", flag } = useSearch({ strict: false });
  const { caseload } = useCaseload({
    q,
    due: due === "any" ? undefined : due,
    flag,
    limit: most,
  });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (caseload === undefined) return <Skeleton />;
  const { items, found, counts } = caseload;
  const chosen = items.filter(({ clientId }) => !left.has(clientId));
  const ids = chosen.map(({ clientId }) => clientId);

  function toggle(clientId: string) {
    const next = new Set(left);
    if (!next.delete(clientId)) next.add(clientId);
    setLeft(next);
  }

  return (
    <>
      <ChooseFilter counts={counts} due={due} flag={flag ?? ""} q={q ?? ""} />
      {items.length === 0 ? (
        <Empty>
          <p>{say(texts.noMatch)}</p>
          <ButtonLink to="/clients">{say(texts.clients)}</ButtonLink>
        </Empty>
      ) : (
        <Section title={say(texts.choose)}>
          {found > items.length ? <Note>{say(texts.most, { n: most })}</Note> : undefined}
          <label className={styles.pick}>
            <input
              type="checkbox"
              checked={chosen.length === items.length}
              onChange={(event) =>
                setLeft(new Set(event.target.checked ? [] : items.map(({ clientId }) => clientId)))
              }
            />
            {say(texts.all)}
          </label>
          <ul className={styles.people}>
            {items.map((row) => (
              <Person
                key={row.clientId}
                row={row}
                isChosen={!left.has(row.clientId)}
                onToggle={() => toggle(row.clientId)}
              />
            ))}
          </ul>
          <Row>
            {ids.length === 0 ? (
              <Note>{say(texts.nobody)}</Note>
            ) : (
              <Button
                look="main"
                onClick={() =>
                  void navigate({ to: "/bulk-reminders", search: { clients: ids.join(",") } })
                }
              >
                {say(texts.tryIt, { n: ids.length })}
              </Button>
            )}
          </Row>
        </Section>
      )}
    </>
  );
}

interface PersonProps {
  readonly row: CaseloadRow;
  readonly isChosen: boolean;
  onToggle(): void;
}

function Person({ row: { name, next }, isChosen, onToggle }: PersonProps) {
  const say = useSay();
  return (
    <li>
      <label className={styles.pick}>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <strong>{name}</strong>
      </label>
      <span className={styles.what}>
        {next === undefined ? (
          say(texts.nothing)
        ) : (
          <>
            <TaskTitle task={next} /> <TaskDay task={next} />
          </>
        )}
      </span>
    </li>
  );
}
