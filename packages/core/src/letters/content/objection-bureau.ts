import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { openAnomalies } from "../read-file.ts";
import { drawAnomalies } from "./anomaly-rows.ts";

/** B41, A24: the bureau's own form asks for the same; by proxy it also wants a power of attorney. */
export const objectionBureau: Letter = {
  id: "objection-bureau",
  to: "bureau",
  title: letterNames["objection-bureau"],
  use: say(
    "报告和实际不一致时，向征信中心提出异议。网上、柜台都可以。",
    "Objects at the Credit Reference Center to what the report gets wrong, online or at a counter.",
  ),
  tasks: ["R08"],
  sources: ["B41", "A24", "A17"],
  cites: ["credit-25"],
  asks: ["happened"],
  fits: (file) => openAnomalies(file).length > 0,
  body: [
    { facts: ["name", "lender", "contract"] },
    say(
      "我的信用报告中，上面这一笔有以下内容和实际不一致：",
      "On my credit report these entries about the debt above are not as they should be:",
    ),
    { drawn: drawAnomalies },
    {
      only: ({ debt }) => debt.settlements.some(({ over }) => over === undefined),
      parts: [say("这笔借款已在{settledOn}结清。", "The debt was paid off on {settledOn}.")],
    },
    {
      only: ({ typed }) => typed.happened !== undefined,
      parts: [say("补充说明：{happened}", "To add: {happened}")],
    },
    say(
      "请作出异议标注，核查后更正，并书面答复。",
      "Please mark it as disputed, check it, correct it, and answer in writing.",
    ),
    say(
      "随附：身份证复印件、信用报告的有关页、还款凭证和结清证明（有的都附上）。",
      "Enclosed, as far as I have them: copy of my ID, the pages of the report, proofs of payment, the settlement certificate.",
    ),
  ],
};
