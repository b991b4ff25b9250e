import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useMay } from "../../api/may.ts";
import { wordingQuery } from "../../api/wording.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Note, Page } from "../../ui/page.tsx";
import { KeptWords } from "./kept-words.tsx";
import { WordingEditor } from "./wording-editor.tsx";
import { WordingList } from "./wording-list.tsx";
import { WordingSent } from "./wording-sent.tsx";
import { wordingTexts as texts } from "./wording-texts.ts";

/** A6: what mails say, in the organisation's own words where it wants to. */
export function WordingScreen() {
  const say = useSay();
  const { data: wording } = useSuspenseQuery(wordingQuery());
  const { notice } = useSearch({ strict: false });
  const mayChange = useMay("wording.change");
  const mail = wording.items.find(({ id }) => id === notice);

  if (mail === undefined) {
    return (
      <Page title={say(texts.title)} lead={say(texts.lead)} width="wide">
        {mayChange ? undefined : <Note>{say(texts.readOnly)}</Note>}
        <WordingList mails={wording.items} />
      </Page>
    );
  }
  return (
    <Page
      key={mail.id}
      title={mail.title}
      width="wide"
      aside={<ButtonLink to="/admin/wording">{say(texts.toList)}</ButtonLink>}
    >
      {mayChange ? undefined : <Note>{say(texts.readOnly)}</Note>}
      <WordingSent mail={mail} />
      {mayChange && mail.places.length > 0 ? (
        <WordingEditor mail={mail} version={wording.version} />
      ) : (
        <KeptWords mail={mail} />
      )}
    </Page>
  );
}
