import type { Client, TimelineEntry } from "../../api/clients.ts";
import { useStaffNames } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { Empty, Section } from "../../ui/page.tsx";
import { shortTypeOf } from "../timeline/event-parts.ts";
import { Story } from "../timeline/story.tsx";
import { clientTexts as texts } from "./client-texts.ts";
import { NoteButton } from "./note-button.tsx";

const most = 4;
const told: readonly string[] = ["talk.logged", "note.added", "contact.logged"];

interface LastContactsProps {
  readonly client: Client;
  /** The newest first. */
  readonly entries: readonly TimelineEntry[];
  readonly isWorked: boolean;
}

/** The latest calls and notes; messages stand in their own thread. */
export function LastContacts({ client, entries, isWorked }: LastContactsProps) {
  const say = useSay();
  const names = useStaffNames();
  const latest = entries.filter(({ type }) => told.includes(shortTypeOf(type))).slice(0, most);
  return (
    <Section
      title={say(texts.contacts)}
      aside={isWorked ? <NoteButton clientId={client.clientId} /> : undefined}
    >
      {latest.length === 0 ? (
        <Empty>
          <p>{say(texts.contactsEmpty)}</p>
        </Empty>
      ) : (
        <Story entries={latest} names={names} />
      )}
    </Section>
  );
}
