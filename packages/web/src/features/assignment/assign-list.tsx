import { Link } from "@tanstack/react-router";
import type { CaseloadRow } from "../../api/caseload.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { assignmentTexts as texts } from "./assignment-texts.ts";
import styles from "./assignment.module.css";

interface AssignListProps {
  readonly rows: readonly CaseloadRow[];
  readonly chosen: ReadonlySet<string>;
  /** Undefined where the reader may only look. */
  readonly onChoose: ((chosen: ReadonlySet<string>) => void) | undefined;
}

/** Clients with a box each, and one for all of them. */
export function AssignList({ rows, chosen, onChoose }: AssignListProps) {
  const say = useSay();
  const all = rows.map(({ clientId }) => clientId);

  function toggle(clientId: string) {
    const next = new Set(chosen);
    if (!next.delete(clientId)) next.add(clientId);
    onChoose?.(next);
  }

  return (
    <>
      {onChoose === undefined ? undefined : (
        <label className={styles.all}>
          <input
            type="checkbox"
            checked={all.every((id) => chosen.has(id))}
            onChange={({ target }) => onChoose(new Set(target.checked ? all : []))}
          />
          {say(texts.chooseAll, { n: all.length })}
        </label>
      )}
      <ul className={styles.list}>
        {rows.map(({ clientId, name, openedOn, next }) => (
          <li key={clientId} className={styles.client}>
            {onChoose === undefined ? undefined : (
              <input
                type="checkbox"
                aria-label={say(texts.choose, { name })}
                checked={chosen.has(clientId)}
                onChange={() => toggle(clientId)}
              />
            )}
            <Link to="/clients/$clientId" params={{ clientId }}>
              {name}
            </Link>
            <span className={styles.soft}>
              {say(texts.since)} <Day on={openedOn} />
            </span>
            <span className={styles.soft}>
              {next === undefined ? (
                say(texts.nothing)
              ) : (
                <>
                  <Day on={next.comesUpOn} estimated={next.provisional} /> {next.title}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
