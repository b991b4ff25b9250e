import type { CreditorEntry } from "../../api/creditors.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Facts, Note, Stack } from "../../ui/page.tsx";
import { useWho } from "../audit/use-who.ts";
import { creditorTexts as texts } from "./creditor-texts.ts";
import { factsOf } from "./creditor-words.tsx";

/** Every version that the organisation wrote, the newest first; what it said is a press away. */
export function CreditorHistory({ entry: { versions } }: { readonly entry: CreditorEntry }) {
  const say = useSay();
  const who = useWho();
  if (versions.length === 0) return <Note>{say(texts.historyEmpty)}</Note>;
  return (
    <Stack>
      {versions.map(({ version, changedBy, changedOn, fields }) => (
        <details key={version}>
          <summary>
            {say(texts.version, { n: version })} · {who(changedBy)} · <Day on={changedOn} />
          </summary>
          <Facts facts={factsOf(fields, say)} />
        </details>
      ))}
    </Stack>
  );
}
