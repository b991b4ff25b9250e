import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { FollowUp } from "../../api/clients.ts";
import { debtQuery } from "../../api/clients.ts";
import { lenderQuery, type Creditor } from "../../api/creditors.ts";
import { useSay, type Say } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Card, Facts, Note } from "../../ui/page.tsx";
import { cycleTexts } from "../creditors/creditor-texts.ts";
import { channelWords, inWords } from "../creditors/creditor-words.tsx";
import { lenderNoteTexts as texts } from "./lender-note-texts.ts";

type Fact = readonly [string, ReactNode];

/**
 * What the register knows of this very lender that helps with this very task: how to cancel its debit (A19), how to
 * close an account (A14), how often it reports (B20), whom to call. It is no reason to wait for the page.
 */
export function LenderNotes({ followUp }: { readonly followUp: FollowUp }) {
  const { debtId, rule, clientId } = followUp;
  return debtId === undefined || !isHelped(rule) ? undefined : (
    <Notes clientId={clientId} debtId={debtId} rule={rule} />
  );
}

const helped = ["R01", "R03", "R04", "R05", "R06", "R15", "R17", "R23"];

function isHelped(rule: string): boolean {
  return helped.includes(rule.split(".")[0] ?? "");
}

interface NotesProps {
  readonly clientId: string;
  readonly debtId: string;
  readonly rule: string;
}

function Notes({ clientId, debtId, rule }: NotesProps) {
  const say = useSay();
  const debt = useQuery(debtQuery(clientId, debtId)).data;
  const creditorId = debt?.terms.creditor.creditorId;
  const lender = useQuery({ ...lenderQuery(creditorId), enabled: creditorId !== undefined }).data;
  if (lender === undefined || lender === null) return undefined;
  const facts = [...waysOf(lender, rule, say), ...channelsOf(lender, say)];
  if (facts.length === 0) return undefined;
  return (
    <Card tone="sunk">
      <h2>{say(texts.title, { lender: inWords(lender.name) })}</h2>
      <Facts facts={facts} />
      <Note>
        {say(texts.check)} {lender.checkedOn === undefined ? undefined : say(texts.checked)}{" "}
        {lender.checkedOn === undefined ? undefined : <Day on={lender.checkedOn} />}
      </Note>
    </Card>
  );
}

function waysOf({ autoDebit, closure, reportingCycle }: Creditor, rule: string, say: Say): Fact[] {
  const [family] = rule.split(".");
  if (family === "R03" && autoDebit !== undefined) return [[say(texts.debit), inWords(autoDebit)]];
  if (family === "R05" && closure?.how !== undefined) {
    return [[say(texts.closure), inWords(closure.how)]];
  }
  if (family !== "R06") return [];
  const cycle =
    reportingCycle === undefined ? say(texts.cycleUnknown) : say(cycleTexts[reportingCycle]);
  return [[say(texts.cycle), cycle]];
}

function channelsOf({ official }: Creditor, say: Say): Fact[] {
  return official.length === 0 ? [] : [[say(texts.official), channelWords(official, say)]];
}
