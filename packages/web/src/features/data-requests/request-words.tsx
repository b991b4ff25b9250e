import { useQuery } from "@tanstack/react-query";
import { timelineQuery, type TimelineEntry } from "../../api/clients.ts";
import type { DataRequest } from "../../api/data-requests.ts";
import { useSay } from "../../language/language.ts";
import { Note } from "../../ui/page.tsx";
import { dataRequestTexts as texts } from "./data-request-texts.ts";
import styles from "./data-requests.module.css";

/** What the person wrote with it; that is in their history. */
export function RequestWords({ listed: { clientId, request } }: { readonly listed: DataRequest }) {
  const say = useSay();
  const { data } = useQuery(timelineQuery(clientId));
  if (data === undefined) return undefined;
  const text = data.items
    .map((entry) => textOf(entry, request.id))
    .find((said) => said !== undefined);
  return text === undefined ? (
    <Note>{say(texts.nothingSaid)}</Note>
  ) : (
    <figure>
      <figcaption>
        <Note>{say(texts.said)}</Note>
      </figcaption>
      <blockquote className={styles.words}>{text}</blockquote>
    </figure>
  );
}

function textOf({ type, data }: TimelineEntry, requestId: string): string | undefined {
  if (type !== "aftercare.data.requested.v1") return undefined;
  const { id, text } = data as { readonly id?: string; readonly text?: string };
  return id === requestId ? text : undefined;
}
