import { Link } from "@tanstack/react-router";
import type { Overview } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { Empty } from "../../ui/page.tsx";
import { overviewTexts as texts } from "./overview-texts.ts";
import styles from "./overview.module.css";

/** In the order of urgency; each leads to where it is dealt with. */
const signs = [
  { flag: "scam", text: texts.scam, to: "/clients", search: { flag: "scam" } },
  { flag: "help", text: texts.help, to: "/clients", search: { flag: "help" } },
  { flag: "message", text: texts.message, to: "/clients", search: { flag: "message" } },
  { flag: "uploads", text: texts.uploads, to: "/reviews", search: {} },
  { flag: "attention", text: texts.attention, to: "/clients", search: { flag: "attention" } },
  { flag: "data-request", text: texts.dataRequest, to: "/admin/data-requests", search: {} },
  { flag: "mail-trouble", text: texts.mailTrouble, to: "/admin/deliveries", search: {} },
  // B53: an open case without a next step is nobody's.
  { flag: "none", text: texts.noNext, to: "/clients", search: { due: "none" } },
  { flag: "unassigned", text: texts.unassigned, to: "/admin/assignment", search: {} },
] as const;

/** What waits for a person, and for how many clients. */
export function Waiting({ counts }: Pick<Overview, "counts">) {
  const say = useSay();
  const waiting = signs.filter(({ flag }) => counts[flag] > 0);
  if (waiting.length === 0) {
    return (
      <Empty>
        <p>{say(texts.nothing)}</p>
      </Empty>
    );
  }
  return (
    <ul className={styles.waiting}>
      {waiting.map(({ flag, text, to, search }) => (
        <li key={flag}>
          <Link to={to} search={search}>
            {say(text)}
          </Link>
          <span>{say(texts.people, { n: counts[flag] })}</span>
        </li>
      ))}
    </ul>
  );
}
