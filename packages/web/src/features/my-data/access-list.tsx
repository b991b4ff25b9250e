import type { AccessRecord } from "../../api/files.ts";
import { Moment } from "../../ui/moment.tsx";
import { useActorWords } from "../timeline/actor-words.ts";
import styles from "./my-data.module.css";

/** Who did what and when, in the words of whoever it is about. */
export function AccessList({ records }: { readonly records: readonly AccessRecord[] }) {
  const actorWords = useActorWords(undefined);
  return (
    <ul className={styles.rows}>
      {records.map(({ id, at, by, title }) => (
        <li key={id}>
          <strong>{actorWords(by)}</strong> · {title}
          <br />
          <Moment at={at} />
        </li>
      ))}
    </ul>
  );
}
