import { useSay } from "../../language/language.ts";
import { writeProblem } from "../../ui/problem-note.tsx";
import { handoverTexts as texts } from "./handover-texts.ts";
import type { NotProposed } from "./propose-handovers.ts";

/** Who could not be asked, by name, and why; they stay chosen. */
export function NotProposedList({ failed }: { readonly failed: readonly NotProposed[] }) {
  const say = useSay();
  if (failed.length === 0) return undefined;
  return (
    <div role="alert">
      <h3>{say(texts.failedTitle)}</h3>
      <ul>
        {failed.map(({ clientId, name, error }) => (
          <li key={clientId}>
            <strong>{name}</strong> {writeProblem(error, say).detail}
          </li>
        ))}
      </ul>
    </div>
  );
}
