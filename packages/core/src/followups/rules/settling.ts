import type { DebtFacts, EvidenceFact } from "../../casefile/facts.ts";
import type { DebtRule, Instance } from "../rule.ts";
import { firstSince, isWithin, settlements, settlementsIf } from "./anchors.ts";
import { onDueDay } from "./on-due-day.ts";

/** The first week after a payoff: is it settled on their side too, and can it be proven? */

/** Kinds that stem from different hands, so that one does not merely repeat the other (A04, A10, A11). */
const proofKinds = ["bank_record", "platform_success", "official_receipt", "certificate"] as const;

/** The first proof of each kind that came since the anchor: an older one proves an older payment. */
function proofsOf({ evidence }: DebtFacts, instance: Instance): EvidenceFact[] {
  const firstOfKind = new Map<string, EvidenceFact>();
  for (const item of evidence) {
    const counts =
      item.gone === undefined &&
      isWithin(instance, item) &&
      proofKinds.some((kind) => kind === item.kind);
    if (counts && !firstOfKind.has(item.kind)) firstOfKind.set(item.kind, item);
  }
  return [...firstOfKind.values()];
}

export const settlingRules: readonly DebtRule[] = [
  {
    id: "R01",
    version: 1,
    title: { "zh-CN": "在 App 里确认显示“已结清”", en: "Check that the app says “settled”" },
    why: {
      "zh-CN": "系统有时慢一两天。早点看到“已结清”，就能早点发现没入账的钱。",
      en: "Systems can lag a day or two. Seeing “settled” early shows at once if money did not arrive.",
    },
    endsWhen: { "zh-CN": "看到账户状态是已结清", en: "The account was seen as settled" },
    anchor: "settlement",
    offset: { days: 1 },
    clock: "advice",
    sources: ["A13", "A02"],
    adjustable: { days: [1, 7], off: true },
    steps: [onDueDay("status-check")],
    escalate: { workingDays: 3 },
    instances: settlements,
    endedBy: (facts, instance) =>
      firstSince(instance, facts.statusSeen, ({ status }) => status === "settled"),
  },
  {
    id: "R02",
    version: 1,
    title: { "zh-CN": "留好两份不同来源的还款凭证", en: "Keep two proofs from different sources" },
    why: {
      "zh-CN": "银行流水和平台截图来自两家，放在一起才最有力。",
      en: "A bank record and a platform screenshot come from two hands; together they are hard to dispute.",
    },
    endsWhen: {
      "zh-CN": "资料里有两份不同种类的凭证",
      en: "Two proofs of different kinds are in the file",
    },
    anchor: "settlement",
    offset: { days: 3 },
    clock: "advice",
    sources: ["A04", "A10", "A11", "B14"],
    adjustable: { days: [1, 14], off: true },
    steps: [onDueDay("two-proofs")],
    escalate: { workingDays: 3 },
    instances: settlements,
    endedBy: (facts, instance) => proofsOf(facts, instance)[1],
    missingProof: (facts, instance) =>
      proofsOf(facts, instance).length >= 2
        ? undefined
        : {
            "zh-CN": "银行流水、平台成功页面、官方回单或结清证明，其中两种",
            en: "two of bank record, platform success page, official receipt or certificate",
          },
  },
  {
    id: "R05",
    version: 1,
    title: { "zh-CN": "申请注销账户", en: "Ask for the account to be closed" },
    why: {
      "zh-CN": "这家机构不会自动注销，留着额度和授权容易再生出事情。",
      en: "This lender does not close accounts by itself; an open line and old permissions invite trouble.",
    },
    endsWhen: { "zh-CN": "账户已注销", en: "The account is closed" },
    anchor: "settlement",
    offset: { days: 7 },
    clock: "advice",
    sources: ["A14"],
    adjustable: { days: [3, 30], off: true },
    steps: [onDueDay("account-close")],
    escalate: { workingDays: 5 },
    instances: (facts) => settlementsIf(facts, facts.terms.creditor.manualClosure === true),
    endedBy: (facts) => facts.accountClosed,
  },
  {
    id: "K01",
    version: 1,
    title: { "zh-CN": "纸质凭证放好，记下放在哪里", en: "Put paper proofs away and note where" },
    why: {
      "zh-CN": "手机会换，App 会卸载。纸质的一份几年后还找得到。",
      en: "Phones change and apps go. A paper copy can still be found years later.",
    },
    endsWhen: { "zh-CN": "勾选做完", en: "Ticked off" },
    anchor: "settlement",
    offset: { days: 7 },
    clock: "advice",
    sources: ["A12", "B15"],
    adjustable: { days: [3, 30], off: true },
    steps: [],
    escalate: "never",
    instances: settlements,
    endedBy: () => undefined,
  },
  {
    id: "K02",
    version: 1,
    title: {
      "zh-CN": "在平台里删掉紧急联系人和绑定的卡",
      en: "Remove emergency contacts and linked cards at the platform",
    },
    why: {
      "zh-CN": "还清之后，没有必要再让平台留着家人朋友的电话。",
      en: "Once all is paid there is no reason for the platform to keep your family's numbers.",
    },
    endsWhen: { "zh-CN": "勾选做完", en: "Ticked off" },
    anchor: "settlement",
    offset: { days: 7 },
    clock: "advice",
    sources: ["B47"],
    adjustable: { days: [3, 30], off: true },
    steps: [],
    escalate: "never",
    instances: settlements,
    endedBy: () => undefined,
  },
];
