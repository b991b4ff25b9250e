import { deviceOf } from "@aftercare/core/kernel/device.ts";
import { endOtherSessions, endSession, sessionsQuery, type OwnSession } from "../../api/account.ts";
import { useAction } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Moment } from "../../ui/moment.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Note, Section, Tag } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Saying } from "../../ui/saying.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { accountTexts as texts } from "./account-texts.ts";
import styles from "./account.module.css";

interface DevicesProps {
  readonly sessions: readonly OwnSession[];
  readonly currentId: string | undefined;
}

/** Where the person is signed in, and the way to sign those places out. */
export function Devices({ sessions, currentId }: DevicesProps) {
  const say = useSay();
  const ending = useAction(endSession, [sessionsQuery.queryKey]);
  const endingOthers = useAction(endOtherSessions, [sessionsQuery.queryKey]);
  const told = { onSuccess: () => tell(say(texts.ended)) };
  const failure = ending.error ?? endingOthers.error;
  return (
    <Section title={say(texts.devices)}>
      <Card>
        {failure === null ? undefined : <ProblemNote error={failure} />}
        <ul className={styles.rows}>
          {sessions.map((session) => (
            <Device
              key={session.id}
              session={session}
              isCurrent={session.id === currentId}
              onEnd={() => ending.mutate(session.token, told)}
            />
          ))}
        </ul>
        {sessions.length < 2 ? undefined : (
          <div>
            <Button
              busy={endingOthers.isPending && say(uiTexts.saving)}
              onClick={() => endingOthers.mutate(undefined, told)}
            >
              {say(texts.endOthers)}
            </Button>
          </div>
        )}
      </Card>
    </Section>
  );
}

interface DeviceProps {
  readonly session: OwnSession;
  readonly isCurrent: boolean;
  onEnd(): void;
}

function Device({ session, isCurrent, onEnd }: DeviceProps) {
  const say = useSay();
  const { userAgent, createdAt, factor, ipAddress } = session;
  const device = deviceOf(userAgent ?? "") ?? say(texts.unknownDevice);
  return (
    <li>
      <div>
        <p>
          <strong>{device}</strong>{" "}
          {isCurrent ? <Tag tone="good">{say(texts.thisDevice)}</Tag> : undefined}
        </p>
        <Note>
          <Saying
            text={texts.since}
            slots={{ at: <Moment at={createdAt} />, factor: say(texts[factor]) }}
          />
          {ipAddress ? ` · ${say(texts.network, { network: ipAddress })}` : undefined}
        </Note>
      </div>
      {isCurrent ? undefined : (
        <Button aria-label={say(texts.endNamed, { device })} onClick={onEnd}>
          {say(texts.end)}
        </Button>
      )}
    </li>
  );
}
