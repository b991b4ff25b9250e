import type { ReactNode } from "react";
import type { Client } from "../../api/clients.ts";
import { useSay, type Text } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Card } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { clientTexts as texts } from "./client-texts.ts";

/** What is unusual about the file, why, and what to do about it. */
export function StateNotes({ client }: { readonly client: Client }) {
  const say = useSay();
  const { closed, dataState, eraseAfter, hold, mailTrouble, assignee, handovers } = client;
  const handover = handovers.find(({ answered }) => answered === undefined);
  if (dataState === "deleted") return <Note text={texts.erased} />;
  return (
    <>
      {dataState === "locked" ? (
        <Note text={texts.locked}>
          {eraseAfter === undefined ? undefined : (
            <Saying text={texts.eraseAfter} slots={{ day: <Day on={eraseAfter} /> }} />
          )}
        </Note>
      ) : undefined}
      {closed === undefined ? undefined : (
        <Note text={texts.closed} slots={{ day: <Day on={closed.on} />, reason: closed.reason }} />
      )}
      {hold === undefined ? undefined : (
        <Note text={texts.hold} slots={{ day: <Day on={hold.on} />, reason: hold.reason }} />
      )}
      {mailTrouble === undefined ? undefined : (
        <Note text={texts[mailTrouble.kind]} slots={{ day: <Day on={mailTrouble.on} /> }} />
      )}
      {assignee === undefined ? <Note text={texts.unassigned} /> : undefined}
      {handover === undefined ? undefined : (
        <Note
          text={texts.handover}
          slots={{ day: <Day on={handover.on} />, name: handover.toName }}
        >
          <ButtonLink look="quiet" to="/handover">
            {say(texts.toHandover)}
          </ButtonLink>
        </Note>
      )}
    </>
  );
}

interface NoteProps {
  readonly text: Text;
  readonly slots?: Readonly<Record<string, ReactNode>>;
  readonly children?: ReactNode;
}

function Note({ text, slots = {}, children }: NoteProps) {
  return (
    <Card tone="attention">
      <p>
        <Saying text={text} slots={slots} /> {children}
      </p>
    </Card>
  );
}
