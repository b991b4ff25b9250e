import axe from "axe-core";
import { JSDOM, VirtualConsole } from "jsdom";
import { describe, expect, test } from "vitest";
import { parseInstant, type Instant } from "../../calendar/instant.ts";
import { languages, type Language } from "../../kernel/language.ts";
import { isNeutral } from "../neutral-words.ts";
import { slotsOf } from "../template.ts";
import {
  accountNoticeIds,
  accountNoticeOf,
  type AccountNoticeId,
  type AccountNoticeSlots,
} from "./account-catalogue.ts";
import type { AccountNotice } from "./account-notice.ts";
import { composeAccountMail } from "./compose-account-mail.ts";

const at = parseInstant("2026-11-22T01:30:00Z") as Instant;
const appUrl = "https://app.example.org";
const invitationUrl = `${appUrl}/invitation/westlake.0f3a.${"x".repeat(43)}`;

const week = { overdue: 4, thisWeek: 17, byLaw: 2, withoutNext: 3, helpAsked: 1 };

/** A slot that a notice needs and lacks here does not compile. */
const samples: { readonly [Id in AccountNoticeId]: AccountNoticeSlots<Id> } = {
  "sign-in-code": { code: "482913" },
  "new-device": { at, device: "Chrome · Windows" },
  "invitation-client": { org: "西湖咨询中心", actionUrl: invitationUrl },
  "invitation-staff": { org: "西湖咨询中心", actionUrl: invitationUrl },
  "digest-desk": { org: "西湖咨询中心", actionUrl: `${appUrl}/app/desk`, ...week },
  "digest-organisation": {
    org: "西湖咨询中心",
    actionUrl: `${appUrl}/app/admin/overview`,
    ...week,
  },
};

const compose = (notice: AccountNoticeId, language: Language) =>
  composeAccountMail({ notice, language, slots: samples[notice], appUrl });

function textsOf({ subject, preview, heading, blocks }: AccountNotice) {
  const inBlocks = blocks.flatMap((block) => {
    if (block.kind === "words") return [block.words];
    return block.kind === "button" ? [block.label] : [];
  });
  return [subject, preview, heading, ...inBlocks];
}

describe.each(accountNoticeIds)("%s", (id) => {
  const notice = accountNoticeOf(id);

  test.each(languages)("reads as before in %s", async (language) => {
    const { subject, text, html } = compose(id, language);
    const file = `../snapshots/account-${id}.${language}`;
    await expect(`${subject}\n\n${text}`).toMatchFileSnapshot(`${file}.txt`);
    await expect(html).toMatchFileSnapshot(`${file}.html.txt`);
  });

  test("says the same slots in both languages, and those it declares", () => {
    const texts = textsOf(notice);
    for (const text of texts) expect(slotsOf(text.en)).toEqual(slotsOf(text["zh-CN"]));
    const shown = notice.blocks.flatMap(({ kind }) => {
      if (kind === "code") return ["code"];
      return kind === "button" ? ["actionUrl"] : [];
    });
    const used = new Set([...texts.flatMap((text) => slotsOf(text.en)), ...shown]);
    used.delete("appHost");
    expect([...used].toSorted()).toEqual(notice.slots.toSorted());
  });

  test("tells nothing of money on a lock screen, and nobody is shouted at", () => {
    for (const language of languages) {
      const mail = compose(id, language);
      expect(isNeutral(mail.subject)).toBe(true);
      expect(isNeutral(notice.preview[language])).toBe(true);
      expect(mail.subject.length).toBeLessThanOrEqual(58);
      expect(mail.text).not.toMatch(/[!！您]|对不起|警告|立即|urgent|warning|immediately/i);
      expect(mail.text).not.toMatch(/\p{Script=Han}[A-Za-z,;:?"]|[A-Za-z,;:?"]\p{Script=Han}/u);
    }
  });

  test.each(languages)("has no axe violation in %s, and one heading", async (language) => {
    const { html } = compose(id, language);
    const dom = new JSDOM(html, {
      runScripts: "outside-only",
      virtualConsole: new VirtualConsole(),
    });
    dom.window.eval(axe.source);
    const inPage: typeof axe = dom.window["axe"];
    const { violations, passes } = await inPage.run(dom.window.document, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(passes.length).toBeGreaterThan(3);
    expect(violations.map((violation) => violation.id)).toEqual([]);
    expect(dom.window.document.querySelectorAll("h1,h2,h3")).toHaveLength(1);
  });
});

test("the code stands in the subject, large in the mail, and on a line of its own in plain text", () => {
  const { subject, html, text } = compose("sign-in-code", "zh-CN");
  expect(subject).toBe("登录验证码：482913");
  expect(html).toContain("<strong>482913</strong>");
  expect(text).toContain("\n482913\n");
  expect(html).not.toMatch(/<a |<img/);
});

test("a moment is told in the time of Beijing", () => {
  expect(compose("new-device", "zh-CN").text).toContain("北京时间2026年11月22日（周日）09:30，");
  expect(compose("new-device", "en").text).toContain(
    "09:30 on 22 November 2026 (Sun), Beijing time",
  );
});

test("the tags name the notice and are none of a case file's", () => {
  expect(compose("sign-in-code", "en").tags).toEqual({ account: "sign-in-code" });
});

test("what a slot carries opens no header, no element and no link", () => {
  const code = "482913\r\nBcc: x@y.cn<script>";
  const coded = composeAccountMail({
    notice: "sign-in-code",
    language: "en",
    slots: { code },
    appUrl,
  });
  expect(coded.subject).toBe("Your sign-in code: 482913");
  const device = "<b>Win</b>\r\nBcc: evil@bbs.77.ink {appHost}";
  const slots = { at, device };
  const mail = composeAccountMail({ notice: "new-device", language: "en", slots, appUrl });
  expect(mail.html).not.toContain("<b>");
  expect(mail.text).toContain("<b>Win</b> Bcc: evil@bbs[.]77[.]ink {appHost}");
});

test("an address that is none is refused", () => {
  const slots = samples["sign-in-code"];
  const wrong = { notice: "sign-in-code", language: "en", slots, appUrl: "javascript:1" } as const;
  expect(() => composeAccountMail(wrong)).toThrow("no web address");
});

test("an organisation's name reaches subject and body as words, never as a header, an element or a link", () => {
  const org = "<b>A</b>\r\nBcc: x@evil.cn";
  const slots = { org, actionUrl: invitationUrl };
  const mail = composeAccountMail({ notice: "invitation-client", language: "en", slots, appUrl });
  expect(mail.subject).toBe("<b>A</b> Bcc: x@evil[.]cn invited you to Aftercare");
  expect(mail.html).not.toContain("<b>A");
  expect(mail.html).toContain(`href="${invitationUrl}"`);
});
