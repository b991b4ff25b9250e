import { samplePicture } from "@aftercare/local/demo/sample-picture.ts";
import { makePartner } from "@aftercare/local/partner.ts";
import type { Person } from "@aftercare/local/person.ts";
import { enrol, type Office, type Town } from "./town.ts";

const loan = "clients/li/debts/loan";

/** 李女士 with two debts, payments, a contact that reached somebody else, and four proofs. */
export async function tellDossierCase(town: Town, office: Office, wang: Person): Promise<void> {
  await enrol(office);
  await office.tell("clients/li", "assignment.changed", { assignee: wang.userId });
  await office.tell("clients/li", "consent.given", {
    purpose: "credit-report-upload",
    textVersion: "1",
  });
  await office.tell("clients/li/debts/other", "debt.recorded", {
    kind: "credit-card",
    creditor: { name: "另一家银行", licence: "bank" },
    principalFen: 100_000,
    outstandingFen: 100_000,
  });
  await office.tell(loan, "debt.amended", {
    schedule: [{ dueOn: "2026-03-20", amountFen: 100_000 }],
  });
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 100_000 });
  await office.tell(loan, "payment.made", { paymentId: "p2", amountFen: 200_000 });
  await office.tell(loan, "contact.logged", {
    contactId: "c1",
    channel: "call",
    number: "021-5555",
    target: "third-party",
    demandsPayment: false,
    said: "打给了她的同事",
  });
  await office.tell("clients/li", "note.added", { text: "给同事看的备注", internal: true });
  await upload(town, office, "bank_record", {
    paymentId: "p1",
    fileName: "回单<p1>:3月.png",
    text: "回单",
  });
  await upload(town, office, "contact_record", { fileName: "CON.png", text: "通话" });
  await upload(town, office, "credit_report", { fileName: "报告.png", text: "报告" });
  await upload(town, office, "other", { debtId: "other", fileName: "另一笔.png", text: "别的" });
}

interface Proof {
  readonly fileName: string;
  readonly text: string;
  readonly debtId?: string;
  readonly paymentId?: string;
}

async function upload(town: Town, office: Office, kind: string, proof: Proof): Promise<void> {
  const { text, ...rest } = proof;
  const partner = makePartner(town.cloud.url, office.key, "browser");
  const bytes = samplePicture(text);
  const file = { debtId: "loan", kind, mediaType: "image/png", bytes, ...rest };
  await partner.upload("clients/li", file);
  await town.cloud.runner.drain();
}
