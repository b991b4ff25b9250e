import { expect, test } from "vitest";
import { followUpsIn } from "./follow-ups-in.ts";

const followUps = [{ key: "R01@2026-10-07" }, { key: "R01@2026-10-08" }, { key: "R02@2026-10-07" }];

test("an event about one follow-up names it", () => {
  expect(followUpsIn({ followUp: "R02@2026-10-07" }, followUps)).toEqual([followUps[2]]);
});

test("a mail names all whose steps it carried", () => {
  const steps = ["R01@2026-10-07/client", "R02@2026-10-07/staff"];
  expect(followUpsIn({ mail: "m", steps }, followUps)).toEqual([followUps[0], followUps[2]]);
});

test("what speaks of none names none", () => {
  expect(followUpsIn({ steps: [3, "R09@2026-01-01/x"] }, followUps)).toEqual([]);
  expect(followUpsIn(undefined, followUps)).toEqual([]);
});
