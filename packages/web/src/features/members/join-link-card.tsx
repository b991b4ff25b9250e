import { useState } from "react";
import { useMay } from "../../api/may.ts";
import { createJoinLink, switchOffJoinLink, type JoinLink } from "../../api/members.ts";
import { useAction } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { useWriteMoment } from "../../ui/moment.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Note, Row, Section, Tag } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { ShownOnce } from "../../ui/shown-once.tsx";
import { memberTexts as texts } from "./member-texts.ts";

const keys = [["organisation", "join-link"]];

/** The one link by which people become clients on their own. Only the answer that makes it holds it. */
export function JoinLinkCard({ link }: { readonly link: JoinLink }) {
  const say = useSay();
  const write = useWriteMoment();
  const mayChange = useMay("join-link.change");
  const [url, setUrl] = useState<string>();
  const making = useAction(() => createJoinLink(), keys);
  const stopping = useAction(() => switchOffJoinLink(), keys);
  const error = making.error ?? stopping.error;
  const isOn = link.state === "on";

  return (
    <Section title={say(texts.joinLink)}>
      <Card>
        <p>{say(texts.joinLinkLead)}</p>
        <Row>
          <Tag tone={isOn ? "good" : "plain"}>{say(isOn ? texts.joinOn : texts.joinOff)}</Tag>
          {link.changedAt === undefined ? undefined : (
            <Note>{say(texts.changedAt, { at: write(link.changedAt) })}</Note>
          )}
        </Row>
        {url === undefined ? undefined : (
          <ShownOnce
            label={say(texts.joinAddress)}
            value={url}
            hint={say(texts.joinOnce)}
            onClose={() => setUrl(undefined)}
          />
        )}
        {error === null ? undefined : <ProblemNote error={error} />}
        {mayChange && url === undefined ? (
          <>
            {isOn ? <Note>{say(texts.joinReplaceHint)}</Note> : undefined}
            <Row>
              <Button
                onClick={() => making.mutate(undefined, { onSuccess: (made) => setUrl(made.url) })}
              >
                {say(isOn ? texts.joinReplace : texts.joinMake)}
              </Button>
              {isOn ? (
                <Button
                  onClick={() =>
                    stopping.mutate(undefined, { onSuccess: () => tell(say(texts.joinStopped)) })
                  }
                >
                  {say(texts.joinStop)}
                </Button>
              ) : undefined}
            </Row>
          </>
        ) : undefined}
      </Card>
    </Section>
  );
}
