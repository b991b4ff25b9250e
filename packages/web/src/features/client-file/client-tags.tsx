import type { Client } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Row, Tag } from "../../ui/page.tsx";
import { clientTexts as texts } from "./client-texts.ts";

/** The state of the file in a few words; nothing while all is as usual. */
export function ClientTags({ client }: { readonly client: Client }) {
  const say = useSay();
  const { closed, dataState, hold, mailTrouble, assignee } = client;
  const tags = [
    ...(closed === undefined ? [] : [texts.closedTag]),
    ...(dataState === "locked" ? [texts.lockedTag] : []),
    ...(hold === undefined ? [] : [texts.heldTag]),
    ...(mailTrouble === undefined ? [] : [texts.mailTag]),
    ...(assignee === undefined && dataState !== "deleted" ? [texts.unassignedTag] : []),
  ];
  if (tags.length === 0) return undefined;
  return (
    <Row>
      {tags.map((text) => (
        <Tag key={text.en} tone="attention">
          {say(text)}
        </Tag>
      ))}
    </Row>
  );
}
