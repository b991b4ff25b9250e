import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { eraseClient, type DataRequest } from "../../api/data-requests.ts";
import { refreshClient } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { TypedConfirm } from "../../ui/typed-confirm.tsx";
import { dataRequestTexts as texts } from "./data-request-texts.ts";

/** Deletes everything about the client, after the name was typed. What law keeps is locked until its day. */
export function EraseButton({ listed }: { readonly listed: DataRequest }) {
  const say = useSay();
  const navigate = useNavigate();
  const { clientId, clientName: name } = listed;
  const [isAsked, setAsked] = useState(false);
  const [lockedUntil, setLockedUntil] = useState<string>();

  async function erase() {
    const { state, until } = await eraseClient(clientId, "requested");
    setAsked(false);
    if (state === "locked") {
      setLockedUntil(until);
      return refreshClient(clientId);
    }
    tell(say(texts.erased, { name }));
    await navigate({ to: "/admin/data-requests" });
    await refreshClient(clientId);
  }

  if (lockedUntil !== undefined) {
    return (
      <Card tone="attention">
        <p role="status">
          <Saying text={texts.eraseLocked} slots={{ day: <Day on={lockedUntil} /> }} />
        </p>
      </Card>
    );
  }
  return (
    <div>
      <Button look="danger" onClick={() => setAsked(true)}>
        {say(texts.erase)}
      </Button>
      {isAsked ? (
        <TypedConfirm
          title={say(texts.eraseTitle, { name })}
          word={name}
          act={say(texts.erase)}
          onConfirm={erase}
          onClose={() => setAsked(false)}
        >
          <p>{say(texts.eraseLead)}</p>
        </TypedConfirm>
      ) : undefined}
    </div>
  );
}
