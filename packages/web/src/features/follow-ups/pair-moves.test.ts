import { expect, test } from "vitest";
import type { Previewed } from "../../api/preview.ts";
import { pairMoves } from "./pair-moves.ts";

type Change = Previewed["difference"][number];

const change = (kind: Change["change"], followUp: string, due: string): Change => ({
  change: kind,
  followUp,
  rule: followUp.split("@")[0] ?? "",
  title: followUp,
  due,
});

test("what ended and began again on another day has moved", () => {
  const paired = pairMoves([
    change("superseded", "R02@2026-11-24", "2026-11-27"),
    change("superseded", "R05@2026-11-24#bank", "2026-11-27"),
    change("added", "R02@2026-11-20", "2026-11-23"),
    change("added", "R05@2026-11-20#bank", "2026-11-23"),
  ]);
  expect(paired.map(({ change: kind, from, due }) => [kind, from, due])).toEqual([
    ["moved", "2026-11-27", "2026-11-23"],
    ["moved", "2026-11-27", "2026-11-23"],
  ]);
});

test("what has no other half stays as it is", () => {
  const alone = [
    change("superseded", "R02@2026-11-24", "2026-11-27"),
    change("added", "R09@2026-11-20#o1", "2026-12-10"),
    change("added", "R05@2026-11-20#wechat", "2026-11-23"),
    change("superseded", "R05@2026-11-24#bank", "2026-11-27"),
    change("done", "R01@2026-11-24", "2026-11-25"),
  ];
  expect(pairMoves(alone)).toEqual(alone);
});

test("one new follow-up takes the place of one old one", () => {
  const paired = pairMoves([
    change("superseded", "R02@2026-11-22", "2026-11-25"),
    change("superseded", "R02@2026-11-24", "2026-11-27"),
    change("added", "R02@2026-11-20", "2026-11-23"),
  ]);
  expect(paired.map((one) => one.change)).toEqual(["moved", "superseded"]);
});
