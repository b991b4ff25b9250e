import { useSuspenseQueries } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { clientQuery, followUpsQuery, type FollowUp } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Empty, Note, Page, Row, Section, Stack } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { ActButton } from "../follow-up/act-button.tsx";
import { actOf } from "../follow-up/act-of.ts";
import { debtNameOf } from "../follow-up/debt-names.ts";
import { DueWords } from "../follow-up/due-words.tsx";
import { Caution, FollowUpTags } from "../follow-up/follow-up-card.tsx";
import { hasLetters } from "../letters/letters-for-rule.ts";
import { taskIdOf } from "../follow-up/task-id.ts";
import { WaysOut } from "../follow-up/ways-out.tsx";
import { BalanceLeft } from "./balance-left.tsx";
import { HandoverAnswer } from "./handover-answer.tsx";
import { LenderNotes } from "./lender-notes.tsx";
import { TaskCards } from "./task-cards.tsx";
import { TaskGuide } from "./task-guide.tsx";
import { taskTexts as texts } from "./task-texts.ts";

/** C11: one thing, why and how it is done, and what ends it. */
export function TaskScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const key = useParams({ strict: false, select: (params) => params.key });
  const [{ data: client }, { data: followUps }] = useSuspenseQueries({
    queries: [clientQuery(clientId), followUpsQuery(clientId)],
  });
  const followUp = followUps.find((one) => taskIdOf(one) === key);
  if (followUp === undefined) return <NoSuchTask />;
  const about = debtNameOf(client, followUp);
  return (
    <Page title={followUp.title} lead={about}>
      <Stack>
        <p>
          <DueWords followUp={followUp} />
        </p>
        <FollowUpTags followUp={followUp} />
        <Caution followUp={followUp} />
      </Stack>
      <Section title={say(texts.why)}>
        <p>{followUp.why}</p>
      </Section>
      <TaskGuide followUp={followUp} />
      <LenderNotes followUp={followUp} />
      <Section title={say(texts.ends)}>
        <p>{followUp.endsWhen}</p>
      </Section>
      <Actions followUp={followUp} />
      <LettersOfTask followUp={followUp} />
      <Section title={say(texts.whence)}>
        <p>{followUp.dueBecause}</p>
        {followUp.guide === undefined ? undefined : <Note>{followUp.guide.ground}</Note>}
      </Section>
      <TaskCards rule={followUp.rule} />
    </Page>
  );
}

/** What can be done about it now; once it has ended, only the way back. */
function Actions({ followUp }: { readonly followUp: FollowUp }) {
  const say = useSay();
  const navigate = useNavigate();
  const { state, opensOn, guide, rule } = followUp;
  if (state === "done" || state === "skipped" || state === "superseded") {
    return (
      <Row>
        <p>{say(texts.isDone)}</p>
        <ButtonLink to="/tasks">{say(texts.back)}</ButtonLink>
      </Row>
    );
  }
  return (
    <>
      {state === "planned" ? (
        <Note>
          <Saying text={texts.notYet} slots={{ day: <Day on={opensOn} /> }} />
        </Note>
      ) : undefined}
      <Row>
        {actOf(followUp).kind === "answer" ? (
          <HandoverAnswer followUp={followUp} />
        ) : (
          <ActButton
            followUp={followUp}
            done={guide?.done}
            onTicked={() => void navigate({ to: "/tasks" })}
          />
        )}
        <BalanceLeft followUp={followUp} />
        {rule === "K04" ? undefined : <WaysOut followUp={followUp} />}
      </Row>
    </>
  );
}

/** A letter or the words for a call, where there are some for it. */
function LettersOfTask({ followUp }: { readonly followUp: FollowUp }) {
  const say = useSay();
  const { debtId, rule } = followUp;
  if (debtId === undefined || !hasLetters(rule)) return undefined;
  return (
    <Row>
      <ButtonLink to="/debts/$debtId/letters" params={{ debtId }} search={{}}>
        {say(texts.letters)}
      </ButtonLink>
    </Row>
  );
}

function NoSuchTask() {
  const say = useSay();
  return (
    <Page title={say(texts.title)}>
      <Empty>
        <p>{say(texts.gone)}</p>
        <ButtonLink to="/tasks">{say(texts.back)}</ButtonLink>
      </Empty>
    </Page>
  );
}
