import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { threadQuery } from "../../api/messages.ts";
import type { Message } from "../../api/newest-message.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Note, Tag } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { messageTexts as texts } from "./message-texts.ts";
import styles from "./messages.module.css";

interface ThreadProps {
  readonly clientId: string;
  /** Whose words stand on the right. */
  readonly reader: Message["from"];
}

/** What client and counsellor wrote to each other, as people read it: the latest at the end. */
export function Thread({ clientId, reader }: ThreadProps) {
  const say = useSay();
  const thread = useSuspenseInfiniteQuery(threadQuery(clientId));
  const { pages } = thread.data;
  const messages = pages.flatMap(({ items }) => items).reverse();
  const answerBy = pages[0]?.answerBy;
  if (messages.length === 0) return undefined;
  return (
    <div className={styles.thread}>
      {thread.hasNextPage ? (
        <Button look="quiet" onClick={() => void thread.fetchNextPage()}>
          {say(texts.earlier)}
        </Button>
      ) : undefined}
      <ol className={styles.messages} aria-label={say(texts.thread)}>
        {messages.map((message) => (
          <Spoken key={message.messageId} message={message} reader={reader} />
        ))}
      </ol>
      {answerBy === undefined ? undefined : (
        <p role="status" className={styles.answerBy}>
          <Saying
            text={reader === "client" ? texts.answerBy : texts.answerByStaff}
            slots={{ day: <Day on={answerBy} /> }}
          />
        </p>
      )}
    </div>
  );
}

function Spoken({ message, reader }: { readonly message: Message } & Pick<ThreadProps, "reader">) {
  const say = useSay();
  const { from, name, text, topic, preferredTime, on, answeredOn } = message;
  const other = from === "staff" ? texts.counsellor : texts.client;
  const isOwn = from === reader;
  return (
    <li className={isOwn ? styles.own : styles.theirs}>
      <Note>
        {isOwn && from === "client" ? say(texts.you) : (name ?? say(other))} · <Day on={on} />
      </Note>
      <p className={styles.words}>{text}</p>
      {topic === undefined ? undefined : (
        <div>
          <Tag>{say(texts[topic])}</Tag>
        </div>
      )}
      {preferredTime === undefined || preferredTime === "any" ? undefined : (
        <Note>{say(texts.preferred, { time: say(texts[preferredTime]) })}</Note>
      )}
      {answeredOn === undefined ? undefined : (
        <Note>
          <Saying text={texts.answeredOn} slots={{ day: <Day on={answeredOn} /> }} />
        </Note>
      )}
    </li>
  );
}
