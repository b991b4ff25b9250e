import type { Client } from "../../api/clients.ts";
import type { Thread as Messages, ThreadMessage } from "../../api/thread.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Empty, Note, Section } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { timeValues } from "../timeline/value-texts.ts";
import { AnswerForm } from "./answer-form.tsx";
import { clientTexts as texts } from "./client-texts.ts";
import styles from "./client-file.module.css";

const most = 4;

interface ThreadProps {
  readonly client: Client;
  readonly thread: Messages;
  readonly isWorked: boolean;
}

/** What was written to and fro, the last word at the bottom, and the answer below it. */
export function Thread({ client, thread, isWorked }: ThreadProps) {
  const say = useSay();
  const { items, answerBy } = thread;
  const latest = items.slice(0, most).reverse();
  const earlier = items.slice(most).reverse();
  return (
    <Section title={say(texts.messages)}>
      {answerBy === undefined ? undefined : (
        <p className={styles.past}>
          <Saying text={texts.answerBy} slots={{ day: <Day on={answerBy} /> }} />
        </p>
      )}
      {items.length === 0 ? (
        <Empty>
          <p>{say(texts.messagesEmpty)}</p>
        </Empty>
      ) : undefined}
      {earlier.length === 0 ? undefined : (
        <details>
          <summary className={styles.summary}>{say(texts.earlier, { n: earlier.length })}</summary>
          <MessageList client={client} messages={earlier} />
        </details>
      )}
      <MessageList client={client} messages={latest} />
      {isWorked ? <AnswerForm clientId={client.clientId} /> : undefined}
    </Section>
  );
}

interface MessageListProps {
  readonly client: Client;
  readonly messages: readonly ThreadMessage[];
}

function MessageList({ client, messages }: MessageListProps) {
  const say = useSay();
  return (
    <ol className={styles.thread}>
      {messages.map(({ messageId, from, name, text, on, preferredTime }) => (
        <li key={messageId} className={from === "staff" ? styles.ours : styles.theirs}>
          <p className={styles.words}>{text}</p>
          <Note>
            <Saying
              text={texts.from}
              slots={{
                name: from === "client" ? client.name : (name ?? say(texts.you)),
                day: <Day on={on} />,
              }}
            />{" "}
            {preferredTime === undefined
              ? undefined
              : say(texts.preferred, { when: say(timeValues[preferredTime]) })}
          </Note>
        </li>
      ))}
    </ol>
  );
}
