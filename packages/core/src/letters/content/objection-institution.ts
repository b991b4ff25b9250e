import { say } from "../../notices/notice.ts";
import { letterNames } from "../letter-names.ts";
import type { Letter } from "../letter.ts";
import { openAnomalies } from "../read-file.ts";
import { drawAnomalies } from "./anomaly-rows.ts";
import { isOfInstitution, whichDebt } from "./parts.ts";

/** B41: Article 25 knows two doors; the one that reported it can mend it soonest. */
export const objectionInstitution: Letter = {
  id: "objection-institution",
  to: "institution",
  title: letterNames["objection-institution"],
  use: say(
    "报告和实际不一致时，直接向报送的机构提出异议。",
    "Objects with the institution that reported it.",
  ),
  tasks: ["R08"],
  sources: ["B41", "A24", "A31"],
  cites: ["credit-25"],
  asks: ["happened"],
  fits: (file) => isOfInstitution(file) && openAnomalies(file).length > 0,
  body: [
    whichDebt,
    say(
      "贵机构报送的信息中，以下内容和实际不一致：",
      "Of what you reported about it, this is not as it should be:",
    ),
    { drawn: drawAnomalies },
    {
      only: ({ typed }) => typed.happened !== undefined,
      parts: [say("补充说明：{happened}", "To add: {happened}")],
    },
    say(
      "请核查，有误的请更正并重新报送，告诉我报送的日期，并书面答复。",
      "Please check it, report the correction, tell me the day on which you do, and answer in writing.",
    ),
    say(
      "随附：信用报告的有关页、还款凭证和结清证明（有的都附上）。",
      "Enclosed, as far as I have them: the pages of the report, proofs of payment, the settlement certificate.",
    ),
  ],
  talk: [
    say(
      "你好，我是{name}，合同 {contract}，我的信用报告上这一笔和实际不一致。",
      "Hello, I am {name}, contract {contract}. My credit report does not show it as it is.",
    ),
    say(
      "我要提出异议，请登记，告诉我受理编号。",
      "I want to object. Please register it and tell me its number.",
    ),
    say("更正以后，哪天报送？", "On which day will you report the correction?"),
  ],
};
