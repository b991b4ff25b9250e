import { say } from "@aftercare/core/notices/notice.ts";
import type { PlayedCall, PlayedCase } from "../played-case.ts";
import { enrolment, loan, payOff } from "./parts.ts";

const client = "clients/wei";
const debt = `${client}/debts/loan`;

const inLanguage = (lang: "zh-CN" | "en"): PlayedCall => ({
  path: `/v1/${debt}/follow-ups?lang=${lang}`,
  tell: ({ items }) =>
    (items as { due: string; title: string }[])
      .slice(0, 3)
      .map(({ due, title }) => `${due}  ${title}`),
});

/** TC23: what is not yours is not there, and that you asked is written down. */
export const tc23: PlayedCase = {
  name: "tc23",
  title: say("卫女士：谁能看到她的档案", "Ms Wei: who can see her file"),
  startsAt: "2026-02-28T02:00:00Z",
  endsAt: "2026-03-01T05:00:00Z",
  client,
  rules: [],
  scenes: [
    {
      at: "2026-03-01T03:00:00Z",
      tell: say("卫女士还清了", "Ms Wei pays it off"),
      by: "counsellor",
      invites: true,
      events: [...enrolment(client, { name: "卫女士" }), loan(debt), payOff(debt)],
    },
    {
      at: "2026-03-01T03:10:00Z",
      tell: say(
        "另一家机构问起她：查无此人",
        "Another organisation asks for her: there is nobody of that name",
      ),
      by: "elsewhere",
      calls: [{ path: `/v1/${client}`, status: 404, tell: ({ code }) => [`404 ${String(code)}`] }],
    },
    {
      at: "2026-03-01T03:20:00Z",
      tell: say(
        "她自己看：中文和英文，日子一样",
        "She looks herself: both languages, the same dates",
      ),
      calls: [inLanguage("zh-CN"), inLanguage("en")],
    },
    {
      at: "2026-03-01T03:30:00Z",
      tell: say("审计员看得到记录，看不到档案", "An auditor reads the record, not the file"),
      by: "auditor",
      calls: [
        {
          path: "/v1/access-record",
          tell: ({ items }) => [(items as unknown[]).length > 0 ? "看得到记录" : "没有记录"],
        },
        { path: `/v1/${client}/evidence`, status: 404, tell: () => ["404"] },
      ],
    },
  ],
};
