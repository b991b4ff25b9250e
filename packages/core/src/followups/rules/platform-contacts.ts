import type { ClientRule, DebtRule } from "../rule.ts";
import { startOf } from "./anchors.ts";

/** Whose numbers a platform has (B47): put in order after a payoff (K02), and whenever they matter anew. */

/** Somebody else was called: whoever stands there as a contact is taken out, and nobody else is added. */
export const contactPeopleRule: DebtRule = {
  id: "R17.contacts",
  version: 1,
  title: {
    "zh-CN": "在平台里更新或删掉紧急联系人",
    en: "Update or remove your emergency contacts at the platform",
  },
  why: {
    "zh-CN": "对方联系了你身边的人。把不该留的号码删掉，并告诉平台只联系你本人。",
    en: "They got in touch with people around you. Remove numbers that should not be there, and tell the platform to contact nobody but you.",
  },
  endsWhen: { "zh-CN": "勾选做完", en: "Ticked off" },
  anchor: "contact",
  offset: { days: 7 },
  clock: "advice",
  sources: ["B47", "B50"],
  adjustable: { days: [1, 30], off: true },
  steps: [],
  escalate: "never",
  instances({ contacts }) {
    const first = contacts.find(({ target }) => target !== undefined);
    return first === undefined ? [] : [startOf(first, first.id)];
  },
  endedBy: () => undefined,
};

/** The client is reached elsewhere than before. */
export const reachedAnewRule: ClientRule = {
  id: "K05",
  version: 1,
  title: {
    "zh-CN": "把新的联系方式告诉还在用的平台",
    en: "Tell the platforms you still use how to reach you",
  },
  why: {
    "zh-CN": "号码换了，平台找不到本人，就会去找紧急联系人。",
    en: "A platform that cannot reach you turns to your emergency contacts.",
  },
  endsWhen: { "zh-CN": "勾选做完", en: "Ticked off" },
  anchor: "address",
  offset: { days: 7 },
  clock: "advice",
  sources: ["B47"],
  adjustable: { days: [1, 30], off: true },
  steps: [],
  escalate: "never",
  instances: ({ reachedAnew }) => (reachedAnew === undefined ? [] : [startOf(reachedAnew)]),
  endedBy: () => undefined,
};
