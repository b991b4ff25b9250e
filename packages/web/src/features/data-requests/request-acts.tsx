import type { DataRequest } from "../../api/data-requests.ts";
import { useMay } from "../../api/may.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Note, Row } from "../../ui/page.tsx";
import { dataRequestTexts as texts, kindWays } from "./data-request-texts.ts";
import { EraseButton } from "./erase-button.tsx";
import { ExportButton } from "./export-button.tsx";
import { RestrictForm } from "./restrict-form.tsx";

/** What this kind of request asks for, with the way to do it right here. */
export function RequestActs({ listed }: { readonly listed: DataRequest }) {
  const say = useSay();
  const mayErase = useMay("data.erase");
  const { clientId, request } = listed;
  const { kind } = request;
  return (
    <>
      <p>{say(kindWays[kind])}</p>
      <Row>
        <ButtonLink to="/clients/$clientId" params={{ clientId }}>
          {say(texts.file)}
        </ButtonLink>
        {kind === "access" || kind === "copy" || kind === "deletion" ? (
          <ExportButton clientId={clientId} />
        ) : undefined}
      </Row>
      {kind === "restriction" ? <RestrictForm listed={listed} /> : undefined}
      {kind === "deletion" ? (
        mayErase ? (
          <EraseButton listed={listed} />
        ) : (
          <Note>{say(texts.eraseAdmin)}</Note>
        )
      ) : undefined}
    </>
  );
}
