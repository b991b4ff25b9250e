import type { Import } from "../../api/imports.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Row } from "../../ui/page.tsx";
import { importTexts as texts } from "./import-texts.ts";

/** Why it ended, or never began; sending the file again is always the way on, and records nothing twice. */
export function ImportFailed({ one: { failure } }: { readonly one: Import }) {
  const say = useSay();
  return (
    <Card tone="attention">
      <p role="status">{failure?.detail ?? say(texts.notSent)}</p>
      <Row>
        <ButtonLink look="main" to="/admin/imports">
          {say(texts.startOver)}
        </ButtonLink>
      </Row>
    </Card>
  );
}
