import { expect, test } from "vitest";
import type { FollowUp } from "../../api/clients.ts";
import type { Evidence } from "../../api/files.ts";
import { missingPapers } from "./missing-papers.ts";

function followUp(rule: string, more: Partial<FollowUp> = {}): FollowUp {
  const open = { key: `${rule}@2026-11-24`, rule, state: "open", kind: "task", debtId: "loan" };
  return { ...open, ...more } as FollowUp;
}

function file(kind: Evidence["kind"], more: Partial<Evidence> = {}): Evidence {
  return { evidenceId: kind, kind, debtId: "loan", standing: "stored", ...more } as Evidence;
}

test("what a rule asks for is missing, in its own words, and a certificate is named as one", () => {
  const found = missingPapers(
    [followUp("R02", { missing: "two proofs" }), followUp("R04", { missing: "the certificate" })],
    [],
  );
  expect(found.map(({ what, kind }) => [what, kind])).toEqual([
    ["two proofs", undefined],
    ["the certificate", "certificate"],
  ]);
});

test("what is done, or not yet open, misses nothing", () => {
  const done = followUp("R02", { missing: "two proofs", state: "done" });
  const planned = followUp("R04", { missing: "the certificate", state: "planned" });
  expect(missingPapers([done, planned], [])).toEqual([]);
});

test("the picture that automatic debit is off is missing until that debt has one", () => {
  const cancel = followUp("R03");
  expect(missingPapers([cancel], []).map(({ kind }) => kind)).toEqual(["autodebit_screenshot"]);
  const ofOther = file("autodebit_screenshot", { debtId: "card" });
  expect(missingPapers([cancel], [ofOther])).toHaveLength(1);
  const refused = file("autodebit_screenshot", { standing: "refused" });
  expect(missingPapers([cancel], [refused])).toHaveLength(1);
  expect(missingPapers([cancel], [file("autodebit_screenshot")])).toEqual([]);
});
