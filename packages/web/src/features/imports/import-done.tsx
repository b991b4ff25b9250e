import type { Import } from "../../api/imports.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Row } from "../../ui/page.tsx";
import { FlawedRows } from "./flawed-rows.tsx";
import { importTexts as texts } from "./import-texts.ts";
import { RowCounts } from "./row-counts.tsx";

export function ImportDone({ one }: { readonly one: Import }) {
  const say = useSay();
  const { recorded = 0, known = 0, flawed = 0 } = one.counts ?? {};
  return (
    <>
      <Card tone="good">
        <div role="status">
          <h2>{say(texts.doneTitle, { n: recorded })}</h2>
        </div>
        <p>{say(texts.doneWords)}</p>
        <RowCounts
          counts={[
            [texts.recordedRows, recorded],
            [texts.knownRows, known],
            [texts.flawedRows, flawed],
          ]}
        />
        <Row>
          <ButtonLink look="main" to="/clients">
            {say(texts.seeClients)}
          </ButtonLink>
          <ButtonLink to="/admin/imports">{say(texts.another)}</ButtonLink>
        </Row>
      </Card>
      {flawed === 0 ? undefined : <FlawedRows one={one} />}
    </>
  );
}
