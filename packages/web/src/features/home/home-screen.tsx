import { useSuspenseQueries } from "@tanstack/react-query";
import { clientQuery, followUpsQuery, type Client } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Empty, Page, Row, Section } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { isOpen } from "../payoff/open-debts.ts";
import { groupTasks, nextTasks, type GroupedTasks } from "../follow-up/group-tasks.ts";
import { TaskList } from "../follow-up/task-list.tsx";
import { GoalCard } from "./goal-card.tsx";
import { homeTexts as texts } from "./home-texts.ts";
import { MessageCard } from "./message-card.tsx";
import { Progress } from "./progress.tsx";

const mostNext = 3;

/** C1: what now, in five seconds. */
export function HomeScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const [{ data: client }, { data: followUps }] = useSuspenseQueries({
    queries: [clientQuery(clientId), followUpsQuery(clientId)],
  });
  const tasks = groupTasks(followUps);
  return (
    <Page title={say(texts.title, { name: client.name })}>
      <MessageCard clientId={clientId} />
      <GoalCard clientId={clientId} />
      <Next client={client} tasks={tasks} />
      <Progress tasks={tasks} />
      <Row>
        <ButtonLink to="/tasks">{say(texts.checklist)}</ButtonLink>
        <ButtonLink to="/dates">{say(texts.dates)}</ButtonLink>
        {client.debts.some(isOpen) ? (
          <ButtonLink to="/plan">{say(texts.plan)}</ButtonLink>
        ) : undefined}
      </Row>
    </Page>
  );
}

interface NextProps {
  readonly client: Client;
  readonly tasks: GroupedTasks;
}

function Next({ client, tasks }: NextProps) {
  const say = useSay();
  const next = nextTasks(tasks, mostNext);
  if (client.debts.length === 0) return <Beginning />;
  if (next.length === 0) return <Calm tasks={tasks} />;
  return (
    <Section title={say(texts.next)}>
      <TaskList client={client} tasks={next} />
    </Section>
  );
}

function Beginning() {
  const say = useSay();
  return (
    <Empty>
      <p>{say(texts.start)}</p>
      <ButtonLink look="main" to="/start">
        {say(texts.startButton)}
      </ButtonLink>
    </Empty>
  );
}

/** Nothing to do is good news; it says when that ends. */
function Calm({ tasks: { soon, later } }: Pick<NextProps, "tasks">) {
  const say = useSay();
  const [next] = [...soon, ...later].filter(({ kind }) => kind === "task");
  return (
    <Empty>
      <p>
        <strong>{say(texts.calm)}</strong>
      </p>
      <p>
        {next === undefined ? (
          say(texts.calmEnd)
        ) : (
          <Saying
            text={texts.calmNext}
            slots={{
              day: <Day on={next.comesUpOn} estimated={next.estimate.status === "provisional"} />,
              title: next.title,
            }}
          />
        )}
      </p>
    </Empty>
  );
}
