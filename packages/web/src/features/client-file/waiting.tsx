import { Link } from "@tanstack/react-router";
import type { Client, FollowUp } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Empty, Section, Stack } from "../../ui/page.tsx";
import { debtNameOf } from "../follow-up/debt-names.ts";
import { FollowUpCard } from "../follow-up/follow-up-card.tsx";
import { taskIdOf } from "../follow-up/task-id.ts";
import { useTick } from "../follow-up/use-tick.ts";
import { clientTexts as texts } from "./client-texts.ts";
import { waitingOf } from "./waiting-of.ts";

const most = 5;

interface WaitingProps {
  readonly client: Client;
  readonly followUps: readonly FollowUp[];
}

/** What comes up within a week, the client's and the desk's own. */
export function Waiting({ client, followUps }: WaitingProps) {
  const say = useSay();
  const tick = useTick();
  const { clientId } = client;
  const waiting = waitingOf(followUps);
  return (
    <Section title={say(texts.waiting)}>
      {waiting.length === 0 ? (
        <Empty>
          <p>{say(texts.waitingEmpty)}</p>
          <Link to="/clients/$clientId/follow-ups" params={{ clientId }}>
            {say(texts.allTasks)}
          </Link>
        </Empty>
      ) : (
        <Stack>
          {waiting.slice(0, most).map((followUp) => (
            <FollowUpCard
              key={taskIdOf(followUp)}
              followUp={followUp}
              about={followUp.words ?? debtNameOf(client, followUp)}
              link={{ to: "/clients/$clientId/follow-ups", params: { clientId } }}
            >
              {followUp.state === "open" && followUp.missing === undefined ? (
                <Button
                  aria-label={say(texts.tickOf, { title: followUp.title })}
                  onClick={() => tick.mutate(followUp)}
                >
                  {say(texts.tick)}
                </Button>
              ) : undefined}
            </FollowUpCard>
          ))}
          {waiting.length > most ? (
            <Link to="/clients/$clientId/follow-ups" params={{ clientId }}>
              {say(texts.moreWaiting, { n: waiting.length - most })}
            </Link>
          ) : undefined}
        </Stack>
      )}
    </Section>
  );
}
