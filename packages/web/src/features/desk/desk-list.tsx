import { useState } from "react";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { useRowKeys } from "../../ui/row-keys.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useCaseload } from "../caseload/use-caseload.ts";
import { DeskEmpty } from "./desk-empty.tsx";
import { DeskRow } from "./desk-row.tsx";
import { questionOf, type DeskTab } from "./desk-tabs.ts";
import { deskTexts as texts } from "./desk-texts.ts";
import styles from "./desk.module.css";

const stretch = 50;

/** The rows of one tab, what comes up first on top. */
export function DeskList({ tab }: { readonly tab: DeskTab }) {
  const say = useSay();
  const rows = useRowKeys();
  const [limit, setLimit] = useState(stretch);
  const more = limit === stretch ? {} : { limit };
  const { caseload } = useCaseload({ ...questionOf(tab), ...more });
  if (caseload === undefined) return <Skeleton />;
  const { items, found } = caseload;
  if (items.length === 0) return <DeskEmpty tab={tab} />;
  return (
    <>
      <ol ref={rows} className={styles.list}>
        {items.map((row) => (
          <DeskRow key={row.clientId} row={row} tab={tab} />
        ))}
      </ol>
      {found > items.length ? (
        <div>
          <Button onClick={() => setLimit(limit + 2 * stretch)}>{say(texts.showMore)}</Button>
        </div>
      ) : undefined}
    </>
  );
}
