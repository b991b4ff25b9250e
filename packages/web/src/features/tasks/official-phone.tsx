import { useQuery } from "@tanstack/react-query";
import { debtQuery } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { CallLink } from "../../ui/button.tsx";
import { taskTexts as texts } from "./task-texts.ts";

interface OfficialPhoneProps {
  readonly clientId: string;
  readonly debtId: string;
}

/** The number from the register, never one that a caller gave. It is no reason to wait for the page. */
export function OfficialPhone({ clientId, debtId }: OfficialPhoneProps) {
  const say = useSay();
  const phone = useQuery(debtQuery(clientId, debtId)).data?.terms.creditor.officialPhone;
  if (phone === undefined) return undefined;
  return (
    <p>
      <CallLink number={phone}>{say(texts.call, { phone })}</CallLink>
    </p>
  );
}
