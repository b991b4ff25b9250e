import { useSuspenseQueries } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { clientQuery, debtQuery, followUpsQuery } from "../../api/clients.ts";
import { useOwnClientId } from "../../api/me.ts";

/** The debt that the address names, of the client who looks, with its list. */
export function useDebtOfPage() {
  return useDebtFile(useOwnClientId());
}

/** The debt that the address names, of the client it names. */
export function useClientDebtOfPage() {
  const clientId = useParams({ strict: false, select: (params) => params.clientId }) ?? "";
  return useDebtFile(clientId);
}

function useDebtFile(clientId: string) {
  const debtId = useParams({ strict: false, select: (params) => params.debtId }) ?? "";
  const [{ data: client }, { data: debt }, { data: followUps }] = useSuspenseQueries({
    queries: [clientQuery(clientId), debtQuery(clientId, debtId), followUpsQuery(clientId)],
  });
  return { client, debt, followUps: followUps.filter((one) => one.debtId === debtId) };
}
