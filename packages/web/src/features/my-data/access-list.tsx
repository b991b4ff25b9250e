import { useState } from "react";
import type { AccessRecord } from "../../api/files.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Moment } from "../../ui/moment.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { useActorWords } from "../timeline/actor-words.ts";
import styles from "./my-data.module.css";

const atFirst = 8;

/** Who did what and when, in the words of whoever it is about. */
export function AccessList({ records }: { readonly records: readonly AccessRecord[] }) {
  const say = useSay();
  const actorWords = useActorWords(undefined);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? records : records.slice(0, atFirst);
  return (
    <>
      <ul className={styles.rows}>
        {shown.map(({ id, at, by, title }) => (
          <li key={id}>
            <strong className="begins">{actorWords(by)}</strong> · {title}
            <br />
            <Moment at={at} />
          </li>
        ))}
      </ul>
      {shown.length === records.length ? undefined : (
        <div>
          <Button look="quiet" onClick={() => setShowsAll(true)}>
            {say(uiTexts.more)}
          </Button>
        </div>
      )}
    </>
  );
}
