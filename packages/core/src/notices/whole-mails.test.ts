import { expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import { languages, type Language } from "../kernel/language.ts";
import { noticeOf } from "./catalogue.ts";
import { composeMail } from "./compose-mail.ts";
import type { MailInput } from "./mail-input.ts";
import { noticeIds } from "./notice-id.ts";
import { sampleMail, sampleSection } from "./samples-for-tests.ts";

/** Whole mails to be read by people: a change of words shows in a review as the mail it makes. */
const mails: Readonly<Record<string, (language: Language) => MailInput>> = {
  "credit-check": (language) => sampleMail(language, [sampleSection("credit-check-main")]),
  "three-things": (language) =>
    sampleMail(language, [
      sampleSection("two-proofs", { title: "R02" }),
      sampleSection("autodebit-cancel", { title: "R03", caution: "(caution)" }),
      sampleSection("objection-window", {
        title: "R08",
        slots: {
          due: {
            date: isoDate("2027-01-18"),
            status: "provisional",
            earliest: isoDate("2027-01-18"),
            latest: isoDate("2027-01-19"),
          },
          foundOn: isoDate("2026-12-21"),
          daysLeft: 5,
        },
      }),
    ]),
  "message-waiting": (language) =>
    sampleMail(language, [
      sampleSection("message-waiting", { actionUrl: "https://app.example.org/app/messages" }),
    ]),
  staff: (language) =>
    sampleMail(language, [
      sampleSection("objection-overdue", { clock: "law", article: "《征信业管理条例》第25条" }),
    ]),
};

for (const language of languages) {
  test.each(Object.entries(mails))(`%s reads as before in ${language}`, async (name, input) => {
    const { subject, text, html } = composeMail(input(language));
    const file = `./snapshots/${name}.${language}`;
    await expect(`${subject}\n\n${text}`).toMatchFileSnapshot(`${file}.txt`);
    await expect(html).toMatchFileSnapshot(`${file}.html.txt`);
  });

  test(`every subject and preview in ${language}`, async () => {
    const lines = noticeIds.map((id) => {
      const { subject, preview } = noticeOf(id);
      return `${id}: ${subject[language]} · ${preview[language]}\n`;
    });
    await expect(lines.join("")).toMatchFileSnapshot(`./snapshots/subjects.${language}.txt`);
  });
}
