import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { languages } from "../kernel/language.ts";
import { composeMail } from "./compose-mail.ts";
import { noticeIds } from "./notice-id.ts";
import { sampleMail, sampleSection } from "./samples-for-tests.ts";

/** Lenders stand in a mail's body alone, and only where the client switched them on (ui.md, tone rule 1). */

const name = "样例消费金融";
const mailAbout = (lender?: string) =>
  composeMail(
    sampleMail("zh-CN", [
      sampleSection("credit-check-main", lender === undefined ? {} : { lender }),
    ]),
  );

test("switched on, the body says whom it is about; subject, preview and calendar do not", () => {
  const mail = mailAbout(name);
  expect(mail.text).toContain(`说的是：${name}`);
  expect(mail.subject).not.toContain(name);
  const { document } = new JSDOM(mail.html).window;
  expect(document.title).not.toContain(name);
  expect(document.body.textContent.trimStart().slice(0, 100)).not.toContain(name);
  expect(JSON.stringify(mail.attachments)).not.toContain(name);
});

test("without it a mail reads as if there were no such place", () => {
  expect(mailAbout().text).not.toMatch(/说的是|\{lender\}/);
});

test("of several things each says whom it is about", () => {
  const sections = ["credit-check-main", "balance-check"] as const;
  const { text } = composeMail(
    sampleMail(
      "en",
      sections.map((id) => sampleSection(id, { lender: name })),
    ),
  );
  expect(text.match(/This is about: 样例消费金融/g)).toHaveLength(2);
});

test("a lender's name that somebody made an address of becomes no link", () => {
  const { html, text } = mailAbout("https://bbs.77.ink <b>");
  expect(text).not.toContain("bbs.77.ink");
  const links = [...new JSDOM(html).window.document.querySelectorAll("a")];
  expect(links.map(({ href }) => href).join()).not.toContain("77");
});

test.each(languages)("every notice has a place for it, in %s", (language) => {
  for (const id of noticeIds) {
    const mail = composeMail(sampleMail(language, [sampleSection(id, { lender: name })]));
    expect(mail.text).toContain(name);
  }
});
