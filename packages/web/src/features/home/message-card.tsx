import { useQuery } from "@tanstack/react-query";
import { newestMessageQuery } from "../../api/newest-message.ts";
import { useSay } from "../../language/language.ts";
import { useStore } from "../../lib/store.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card, Note } from "../../ui/page.tsx";
import { homeTexts as texts } from "./home-texts.ts";
import { seenMessageStore } from "./seen-message.ts";
import styles from "./home.module.css";

/** The counsellor's last word while it waits to be read; the page does not wait for it. */
export function MessageCard({ clientId }: { readonly clientId: string }) {
  const say = useSay();
  const newest = useQuery(newestMessageQuery(clientId)).data ?? undefined;
  const seen = useStore(seenMessageStore);
  if (newest === undefined || newest.from !== "staff" || newest.messageId === seen)
    return undefined;
  return (
    <Card tone="good">
      <h2>{say(texts.messageFrom, { name: newest.name ?? say(texts.counsellor) })}</h2>
      <p className={styles.excerpt}>{newest.text}</p>
      <Note>
        <Day on={newest.on} />
      </Note>
      <div>
        <ButtonLink to="/messages" onClick={() => seenMessageStore.set(newest.messageId)}>
          {say(texts.readMessage)}
        </ButtonLink>
      </div>
    </Card>
  );
}
