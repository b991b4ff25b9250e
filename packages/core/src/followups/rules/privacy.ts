import { addDays, laterOf } from "../../calendar/dates.ts";
import type { Facts } from "../../casefile/facts.ts";
import type { ClientRule, Rule } from "../rule.ts";
import { startOf } from "./anchors.ts";

/** What the service owes people about their own data (PIPL 15, 19, 44 to 50). Its machine steps delete. */

/** What staff go on doing while a client's data is only stored: answer the person, and see to its deletion. */
export function goesOnWhileLocked(ruleId: string): boolean {
  return ruleId === "N04" || ruleId === "N06";
}

export const withdrawnEvidenceRule: Rule<Facts> = {
  id: "N05",
  version: 1,
  title: {
    "zh-CN": "同意已撤回，资料要删除",
    en: "Consent withdrawn: the files are to be deleted",
  },
  why: {
    "zh-CN": "保存它的同意撤回了。有保全或没了结的争议时先锁定，结束以后再删。",
    en: "The consent to keep them was withdrawn. While a hold or a dispute is open they are locked; after it they go.",
  },
  endsWhen: { "zh-CN": "文件已删除，或重新同意", en: "Deleted, or the consent was given again" },
  anchor: "withdrawal",
  offset: { days: 0 },
  clock: "law",
  sources: ["TC17", "L23"],
  article: "《个人信息保护法》第15条、第47条",
  survivesClosing: true,
  steps: [{ id: "erase", from: "due", offset: { days: 0 }, audience: "machine" }],
  escalate: "never",
  instances: ({ erasureCalls = [] }) =>
    erasureCalls.map((call) => {
      const instance = startOf(call, String(call.seq));
      return call.over === undefined ? instance : { ...instance, over: call.over };
    }),
  dueOn: ({ purgeDeferred }, { anchorOn }) =>
    purgeDeferred === undefined ? anchorOn : laterOf(anchorOn, purgeDeferred.until),
  endedBy: ({ erasureCalls = [] }, { subject }) =>
    erasureCalls.find(({ seq }) => String(seq) === subject)?.done,
};

export const privacyRules: readonly ClientRule[] = [
  {
    id: "N06",
    version: 1,
    title: { "zh-CN": "答复个人信息请求", en: "Answer a data request" },
    why: {
      "zh-CN": "来访者有权查阅、复制、更正、删除自己的资料，也可以要求由人来解释。拒绝要说明理由。",
      en: "People may see, copy, correct and delete their data, and ask a person to explain. A refusal needs reasons.",
    },
    endsWhen: { "zh-CN": "答复已记录", en: "The answer is recorded" },
    anchor: "request",
    offset: { workingDays: 15 },
    clock: "advice",
    sources: ["L23"],
    article: "《个人信息保护法》第44条、第50条",
    survivesClosing: true,
    steps: [
      {
        id: "staff",
        from: "anchor",
        offset: { days: 0 },
        audience: "staff",
        notice: "data-request",
      },
      { id: "late", from: "due", offset: { days: -3 }, audience: "staff", notice: "data-request" },
    ],
    instances: ({ requests = [] }) => requests.map((request) => startOf(request, request.id)),
    endedBy: ({ requests = [] }, { subject }) =>
      requests.find(({ id }) => id === subject)?.answered,
  },
  {
    id: "N07",
    version: 1,
    title: { "zh-CN": "删除个人信息", en: "Delete the data" },
    why: {
      "zh-CN": "已经决定删除；保存期没满的，到期再删。",
      en: "The deletion is decided; where a keeping period runs, it is done after that.",
    },
    endsWhen: { "zh-CN": "全部删除", en: "Everything is deleted" },
    anchor: "erasure",
    offset: { days: 0 },
    clock: "law",
    sources: ["L23"],
    article: "《个人信息保护法》第47条",
    survivesClosing: true,
    afterErasure: true,
    steps: [{ id: "erase", from: "due", offset: { days: 0 }, audience: "machine" }],
    escalate: "never",
    instances: ({ data }) =>
      data?.eraseAfter === undefined && data?.left === undefined ? [] : [startOf(data)],
    dueOn(facts, { anchorOn }) {
      const after = facts.data?.eraseAfter;
      const decided = after === undefined ? anchorOn : addDays(after, 1);
      const deferred = facts.purgeDeferred?.until;
      return deferred === undefined ? decided : laterOf(decided, deferred);
    },
    endedBy: () => undefined,
  },
];
