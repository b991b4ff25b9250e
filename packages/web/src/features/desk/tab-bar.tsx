import { Link } from "@tanstack/react-router";
import type { CaseloadCounts } from "../../api/caseload.ts";
import { useSay } from "../../language/language.ts";
import { countOf, deskTabs, tabText, type DeskTab } from "./desk-tabs.ts";
import { deskTexts as texts } from "./desk-texts.ts";
import styles from "./desk.module.css";

/** The tabs are places: each has its address, and Back goes to the one before. */
export function TabBar({
  counts,
  current,
}: {
  readonly counts: CaseloadCounts;
  readonly current: DeskTab;
}) {
  const say = useSay();
  return (
    <nav aria-label={say(texts.tabs)}>
      <ul className={styles.tabs}>
        {deskTabs.map((tab) => (
          <li key={tab}>
            <Link
              to="/desk"
              search={{ tab }}
              className={styles.tab}
              aria-current={tab === current ? "page" : undefined}
            >
              {say(tabText(tab))}
              <span className={styles.count}>
                {say(texts.countOf, { n: countOf(counts, tab) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
