import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Row } from "../../ui/page.tsx";
import { writeProblem } from "../../ui/problem-note.tsx";
import type { NotAssigned } from "./assign-clients.ts";
import { caseloadTexts as texts } from "./caseload-texts.ts";

/** For whom it did not work, by name, and why. */
export function NotAssignedList({
  failed,
  onClose,
}: {
  readonly failed: readonly NotAssigned[];
  onClose(): void;
}) {
  const say = useSay();
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
      <Row>
        <Button onClick={onClose}>{say(texts.understood)}</Button>
      </Row>
    </div>
  );
}
