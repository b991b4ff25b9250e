import { useQuery } from "@tanstack/react-query";
import { debtQuery } from "../../api/clients.ts";
import { registeredQuery, type RegisteredCreditor } from "../../api/conduct.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Note } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { triageTexts as texts } from "./triage-texts.ts";

interface OfficialNumbersProps {
  readonly clientId: string;
  readonly debtId: string | undefined;
}

/** By which numbers the lender itself is reached, and where each is from (A25). It is no reason to wait. */
export function OfficialNumbers({ clientId, debtId }: OfficialNumbersProps) {
  const say = useSay();
  const numbers = useOfficialNumbers(clientId, debtId);
  if (numbers === undefined) return undefined;
  const { own, register } = numbers;
  const phones = phonesOf(register);
  if (own === undefined && phones.length === 0) return <p>{say(texts.unknown)}</p>;
  return (
    <>
      <p>{say(texts.official)}</p>
      {phones.map((phone) => (
        <Number key={phone} phone={phone} />
      ))}
      {phones.length === 0 ? undefined : <Note>{register && <Origin register={register} />}</Note>}
      {own === undefined || phones.includes(own) ? undefined : (
        <>
          <Number phone={own} />
          <Note>{say(texts.fromTerms)}</Note>
        </>
      )}
    </>
  );
}

function Number({ phone }: { readonly phone: string }) {
  return (
    <p>
      <a className="nowrap" href={`tel:${phone.replace(/[^\d+]/g, "")}`}>
        {phone}
      </a>
    </p>
  );
}

function Origin({ register }: { readonly register: RegisteredCreditor }) {
  const say = useSay();
  const { checkedOn, confidence, state } = register;
  if (checkedOn === undefined || state === "needs-review") {
    return say(texts.fromRegisterUnchecked);
  }
  return (
    <Saying text={texts.fromRegister} slots={{ day: <Day on={checkedOn} />, sure: confidence }} />
  );
}

export function phonesOf(register: RegisteredCreditor | undefined): readonly string[] {
  const official = register?.official ?? [];
  return official.filter(({ kind }) => kind === "phone").map(({ value }) => value);
}

/** Undefined while it is read. Of a contact about no debt nobody knows the lender. */
export function useOfficialNumbers(clientId: string, debtId: string | undefined) {
  const debt = useQuery({
    ...debtQuery(clientId, debtId ?? ""),
    enabled: debtId !== undefined,
  }).data;
  const named = debt?.terms.creditor;
  const asked = useQuery({
    ...registeredQuery({ creditorId: named?.creditorId, name: named?.name ?? "" }),
    enabled: named !== undefined,
  });
  if (debtId === undefined) return { own: undefined, register: undefined };
  if (debt === undefined || asked.isPending) return undefined;
  return { own: debt.terms.creditor.officialPhone, register: asked.data ?? undefined };
}
