import { expect, test } from "vitest";
import { standingOf, type Statement } from "./sheet.ts";

const line = (state: Statement["lines"][number]["state"]): Statement["lines"][number] => ({
  kind: "late-fee",
  oursFen: 0,
  theirsFen: 300_00,
  differenceFen: 300_00,
  state,
  evidenceIds: [],
});
const five = {
  principal: 0,
  "overdue-interest": 0,
  penalty: 0,
  "late-fee": 300_00,
  "service-fee": 0,
};
const said = { on: "2026-02-04", by: "u1", seq: 1 };
const statement = (more: object): Statement => ({
  ...said,
  id: "s1",
  purpose: "statement",
  totalFen: 300_00,
  isCurrent: true,
  theirs: five,
  ours: five,
  ledgerFen: 0,
  lines: [line("open")],
  openFen: 300_00,
  tickets: [],
  ...more,
});

test.each([
  ["open", {}],
  ["not-compared", { ours: undefined }],
  ["no-split", { theirs: undefined }],
  ["contacted", { lines: [line("contacted"), line("agreed")] }],
  [
    "contacted",
    {
      theirs: undefined,
      lines: [line("contacted")],
      tickets: [{ ...said, id: "t1", evidenceIds: [] }],
    },
  ],
  ["all-agreed", { lines: [line("same"), line("waived")] }],
  ["finished", { signedOff: said }],
  ["finished", { resolved: said, ours: undefined }],
] as const)("a reconciliation is %s: %j", (standing, more) => {
  expect(standingOf(statement(more))).toBe(standing);
});
