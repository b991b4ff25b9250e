import { expect, test } from "vitest";
import type { NudgeResult } from "../../api/nudges.ts";
import { groupReasons } from "./group-reasons.ts";

const left = (clientName: string, detail: string): NudgeResult => ({
  clientId: clientName,
  clientName,
  outcome: "excluded",
  reason: { code: "nudge.no-consent", detail },
});

test("those who are left out stand together by reason, the largest group first", () => {
  const reasons = groupReasons([
    { clientId: "li", clientName: "李女士", outcome: "send" },
    left("张先生", "没有邮箱"),
    left("陈女士", "提醒过"),
    left("周先生", "提醒过"),
  ]);
  expect(reasons).toEqual([
    { detail: "提醒过", names: ["陈女士", "周先生"] },
    { detail: "没有邮箱", names: ["张先生"] },
  ]);
});
