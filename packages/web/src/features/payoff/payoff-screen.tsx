import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { clientQuery } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty, Page } from "../../ui/page.tsx";
import { isOpen } from "./open-debts.ts";
import { payoffTexts as texts } from "./payoff-texts.ts";
import { PayoffWorkbench } from "./payoff-workbench.tsx";

/** C13: which of one's debts comes first. A32 to A35. */
export function PayoffScreen() {
  const say = useSay();
  const { data: client } = useSuspenseQuery(clientQuery(useOwnClientId()));
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      {client.debts.some(isOpen) ? (
        <PayoffWorkbench client={client} />
      ) : (
        <Empty>
          <p>{say(texts.empty)}</p>
          <ButtonLink to="/debts">{say(texts.toDebts)}</ButtonLink>
        </Empty>
      )}
    </Page>
  );
}

/** S8: the same for a client, whose order a counsellor may change with a reason. */
export function ClientPayoffScreen() {
  const say = useSay();
  const { clientId = "" } = useParams({ strict: false });
  const { data: client } = useSuspenseQuery(clientQuery(clientId));
  return (
    <Page title={say(texts.titleOf, { name: client.name })} lead={say(texts.lead)}>
      {client.debts.some(isOpen) ? (
        <PayoffWorkbench client={client} />
      ) : (
        <Empty>
          <p>{say(texts.empty)}</p>
          <ButtonLink to="/clients/$clientId" params={{ clientId }}>
            {say(texts.toDebts)}
          </ButtonLink>
        </Empty>
      )}
    </Page>
  );
}
