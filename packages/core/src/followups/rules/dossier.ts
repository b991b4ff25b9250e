import type { DossierFact } from "../../casefile/dossier-fact.ts";
import type { ClientFacts } from "../../casefile/facts.ts";
import type { ClientRule, Instance } from "../rule.ts";
import { startOf } from "./anchors.ts";

/** B66, E19: whoever asked for a dossier hears once that it lies there. A rule of the house. */

const readyTitle = { "zh-CN": "你要的资料准备好了", en: "Your files are ready" };

function readyFor(from: DossierFact["from"]): (facts: ClientFacts) => readonly Instance[] {
  return ({ dossiers = [] }) =>
    dossiers.flatMap(({ id, from: asked, ready }) =>
      ready === undefined || asked !== from ? [] : [startOf(ready, id)],
    );
}

export const dossierReadyRule = "N14";

const told: ClientRule = {
  id: dossierReadyRule,
  version: 1,
  title: readyTitle,
  why: {
    "zh-CN": "整理好的档案保留7天，登录以后下载。",
    en: "The dossier is kept for 7 days. Sign in to download it.",
  },
  endsWhen: { "zh-CN": "告诉过你一次", en: "You were told once" },
  anchor: "dossier",
  offset: { days: 0 },
  clock: "advice",
  sources: ["B66"],
  informs: true,
  survivesClosing: true,
  steps: [
    { id: "told", from: "due", offset: { days: 0 }, audience: "client", notice: "dossier-ready" },
  ],
  escalate: "never",
  instances: readyFor("client"),
  endedBy: () => undefined,
};

export const dossierRules: readonly ClientRule[] = [
  told,
  {
    ...told,
    id: `${dossierReadyRule}.staff`,
    endsWhen: { "zh-CN": "告诉过顾问一次", en: "The counsellor was told once" },
    steps: [
      {
        id: "told",
        from: "due",
        offset: { days: 0 },
        audience: "staff",
        notice: "dossier-ready-staff",
        sameDay: true,
      },
    ],
    instances: readyFor("staff"),
  },
];
