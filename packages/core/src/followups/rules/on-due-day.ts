import type { NoticeId } from "../../notices/notice-id.ts";
import type { StepRule } from "../rule.ts";

/** The usual step: one mail to the client in the morning of the due day. */
export function onDueDay(notice: NoticeId): StepRule {
  return { id: "due", from: "due", offset: { days: 0 }, audience: "client", notice };
}
