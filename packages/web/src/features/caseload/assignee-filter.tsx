import { useSuspenseQuery } from "@tanstack/react-query";
import { useId } from "react";
import type { Role } from "../../api/me.ts";
import { caseworkersOf, staffQuery } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { caseloadTexts as texts } from "./caseload-texts.ts";
import styles from "./caseload.module.css";

interface AssigneeFilterProps {
  readonly role: Role;
  readonly value: string;
  /** How many nobody looks after, where that is known. */
  readonly unassigned?: number | undefined;
  onChange(assignee: string): void;
}

/** Whose clients: a counsellor's own or nobody's; who looks over all may choose a colleague. */
export function AssigneeFilter({ role, value, unassigned, onChange }: AssigneeFilterProps) {
  const say = useSay();
  const id = useId();
  const { data: staff } = useSuspenseQuery(staffQuery);
  const isCounsellor = role === "counsellor";
  return (
    <span className={styles.filter}>
      <label htmlFor={id}>{say(texts.assignee)}</label>
      <select
        id={id}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{say(isCounsellor ? texts.mine : texts.everybody)}</option>
        <option value="none">
          {unassigned === undefined
            ? say(texts.nobody)
            : say(texts.counted, { words: say(texts.nobody), n: unassigned })}
        </option>
        {isCounsellor
          ? undefined
          : caseworkersOf(staff).map(({ userId, name }) => (
              <option key={userId} value={userId}>
                {name}
              </option>
            ))}
      </select>
    </span>
  );
}
