import { useSuspenseQueries } from "@tanstack/react-query";
import { clientQuery, followUpsQuery, type Client, type FollowUp } from "../../api/clients.ts";
import { checklistFile } from "../../api/letters.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty, Note, Page, Row, Section } from "../../ui/page.tsx";
import { groupTasks } from "../follow-up/group-tasks.ts";
import { TaskList } from "../follow-up/task-list.tsx";
import { FileButton } from "../letters/file-button.tsx";
import { letterTexts } from "../letters/letters-texts.ts";
import { taskTexts as texts } from "./task-texts.ts";

/** C10: everything there is to do, by when it is time. */
export function TasksScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const [{ data: client }, { data: followUps }] = useSuspenseQueries({
    queries: [clientQuery(clientId), followUpsQuery(clientId)],
  });
  const { now, soon, later, ended } = groupTasks(followUps);
  const isEmpty = now.length + soon.length + later.length + ended.length === 0;
  return (
    <Page
      title={say(texts.title)}
      lead={isEmpty ? undefined : say(texts.lead)}
      aside={
        <Row>
          <ButtonLink to="/dates">{say(texts.dates)}</ButtonLink>
          {isEmpty ? undefined : (
            <FileButton
              words={say(letterTexts.checklist)}
              name={say(letterTexts.checklistFile)}
              make={() => checklistFile(clientId)}
            />
          )}
        </Row>
      }
    >
      {isEmpty ? (
        <Empty>
          <p>{say(texts.empty)}</p>
          <ButtonLink look="main" to="/debts/new">
            {say(texts.addDebt)}
          </ButtonLink>
        </Empty>
      ) : undefined}
      {!isEmpty && now.length + soon.length === 0 ? (
        <Note>{say(texts.nothingNow)}</Note>
      ) : undefined}
      <Group title={say(texts.now)} client={client} tasks={now} />
      <Group title={say(texts.soon)} client={client} tasks={soon} />
      <Group title={say(texts.later)} client={client} tasks={later} quiet />
      <Group title={say(texts.ended)} client={client} tasks={ended} quiet />
    </Page>
  );
}

interface GroupProps {
  readonly title: string;
  readonly client: Client;
  readonly tasks: readonly FollowUp[];
  readonly quiet?: boolean;
}

/** A group without anything in it is not there. */
function Group({ title, client, tasks, quiet = false }: GroupProps) {
  const say = useSay();
  if (tasks.length === 0) return undefined;
  return (
    <Section title={title} aside={<Note>{say(texts.count, { n: tasks.length })}</Note>}>
      <TaskList client={client} tasks={tasks} quiet={quiet} />
    </Section>
  );
}
