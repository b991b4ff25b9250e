import { describe, expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import { AppError } from "../kernel/errors.ts";
import { languages } from "../kernel/language.ts";
import { composeMail } from "./compose-mail.ts";
import { noticeIds } from "./notice-id.ts";
import { sampleMail, sampleSection } from "./samples-for-tests.ts";

const provisional = {
  date: isoDate("2027-01-18"),
  status: "provisional",
  earliest: isoDate("2027-01-18"),
  latest: isoDate("2027-01-19"),
} as const;

const occurrences = (text: string, words: string) => text.split(words).length - 1;

describe("one thing", () => {
  test.each(languages)("every notice becomes a whole small mail in %s", (language) => {
    for (const id of noticeIds) {
      const mail = composeMail(sampleMail(language, [sampleSection(id)]));
      expect(mail.html, id).toMatch(/^<!DOCTYPE html><html [^>]*lang="/);
      expect(`${mail.html}${mail.text}${mail.subject}`, id).not.toMatch(
        /\{[a-zA-Z]+\}|undefined|NaN/,
      );
      expect(Buffer.byteLength(mail.html), id).toBeLessThan(20_000);
      expect(Buffer.byteLength(mail.text), id).toBeLessThan(5_000);
    }
  });

  test("has the notice's own subject, one button and the address in full under it", () => {
    const mail = composeMail(sampleMail("zh-CN", [sampleSection("credit-check-main")]));
    const address = "https://app.example.org/a/credit-check-main-7Kx2";
    expect(mail.subject).toBe("可以查一次信用报告了");
    expect(occurrences(mail.html, 'class="button"')).toBe(1);
    expect(mail.html).toContain(`href="${address}"`);
    expect(mail.html).toContain(`>${address}</span>`);
    expect(occurrences(mail.text, address)).toBe(1);
  });

  test("greets by name, and without one when there is none", () => {
    const section = sampleSection("self-check");
    expect(composeMail(sampleMail("en", [section])).text).toContain("Hello Ms Li,");
    const nameless = sampleMail("zh-CN", [section], { recipient: { name: " \u200B" } });
    expect(composeMail(nameless).text).toContain("\n你好：\n");
  });

  test("ends with the anti-scam line in the same words, for staff too", () => {
    for (const id of ["status-check", "scam-alert", "mail-trouble"] as const) {
      expect(composeMail(sampleMail("zh-CN", [sampleSection(id)])).text).toContain(
        "我们不会让你转账、提供验证码或支付密码，也不会加你微信收费。拿不准时，别点链接，自己打开 app.example.org 或打 400-000-0000。",
      );
    }
  });

  test("shows no image and asks for dark colours where a client wants them", () => {
    const { html } = composeMail(sampleMail("en", [sampleSection("two-proofs")]));
    expect(html).not.toMatch(/<img|url\(|background=/);
    expect(html).toContain("prefers-color-scheme:dark");
  });
});

describe("several things", () => {
  const sections = [
    sampleSection("two-proofs", { title: "留好两份凭证" }),
    sampleSection("autodebit-cancel", { title: "取消自动扣款授权" }),
    sampleSection("certificate-request", { title: "向机构要结清证明" }),
  ];

  test("share one mail with a heading and a button each", () => {
    const mail = composeMail(sampleMail("zh-CN", sections));
    expect(mail.subject).toBe("今天清单上有3件事");
    expect(occurrences(mail.html, "<h1")).toBe(1);
    expect(
      mail.html.match(/<h2[^>]*>[^<]*/g)?.map((heading) => heading.replace(/.*>/, "")),
    ).toEqual(["1. 留好两份凭证", "2. 取消自动扣款授权", "3. 向机构要结清证明"]);
    expect(occurrences(mail.html, 'class="button"')).toBe(3);
    expect(mail.html).toContain('aria-label="已经取消了: 取消自动扣款授权"');
  });

  test("say the frame once", () => {
    const { text } = composeMail(sampleMail("en", sections));
    expect(occurrences(text, "Hello Ms Li,")).toBe(1);
    expect(occurrences(text, "We never ask you to transfer money")).toBe(1);
    expect(occurrences(text, "Fewer emails like this")).toBe(1);
  });

  test("stay under 20 kB, even six of them", () => {
    const mail = composeMail(sampleMail("en", [...sections, ...sections]));
    expect(Buffer.byteLength(mail.html)).toBeLessThan(20_000);
  });

  test("a warning comes first and lends the mail its subject", () => {
    const mail = composeMail(sampleMail("zh-CN", [...sections, sampleSection("scam-alert")]));
    expect(mail.subject).toBe("请先停一停，看完这封再决定");
    expect(mail.text.indexOf("96110")).toBeLessThan(mail.text.indexOf("支付宝"));
  });

  test("for staff count what there is to look at", () => {
    const staff = [sampleSection("objection-overdue"), sampleSection("mail-trouble")];
    const mail = composeMail(sampleMail("en", staff));
    expect(mail.subject).toBe("2 things to look at today");
    expect(mail.text).not.toContain("confirm with one more tap");
  });
});

describe("headers", () => {
  const headersOf = (...ids: (typeof noticeIds)[number][]) =>
    composeMail(
      sampleMail(
        "zh-CN",
        ids.map((id) => sampleSection(id)),
      ),
    ).headers;

  test("a reminder can be turned down by one click", () => {
    expect(headersOf("status-check")).toEqual({
      "Auto-Submitted": "auto-generated",
      "List-Unsubscribe": "<https://app.example.org/m/Qp4>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
  });

  test("a warning, a result and staff mail cannot", () => {
    for (const id of ["scam-alert", "date-changed", "objection-overdue"] as const) {
      expect(headersOf(id)).toEqual({ "Auto-Submitted": "auto-generated" });
      const mail = composeMail(sampleMail("zh-CN", [sampleSection(id)]));
      expect(mail.text).not.toContain("少收一点");
    }
  });

  test("a mail that holds a reminder among others can", () => {
    expect(headersOf("scam-alert", "status-check")).toHaveProperty("List-Unsubscribe");
  });

  test("without an address there is no header and no link", () => {
    const { unsubscribeUrl: _, ...input } = sampleMail("en", [sampleSection("status-check")]);
    const mail = composeMail(input);
    expect(mail.headers).not.toHaveProperty("List-Unsubscribe");
    expect(mail.text).not.toContain("Fewer emails");
  });
});

describe("law and advice", () => {
  const textOf = (
    clock: "law" | "advice",
    language: (typeof languages)[number],
    article?: string,
  ) =>
    composeMail(
      sampleMail(language, [
        sampleSection("objection-reply", article === undefined ? { clock } : { clock, article }),
      ]),
    ).text;

  test("are told apart, in both languages", () => {
    const article = "《征信业管理条例》第25条";
    expect(textOf("law", "zh-CN", article)).toContain(
      "法定（《征信业管理条例》第25条）：收到异议后20天内",
    );
    expect(textOf("law", "en", article)).toContain(
      "Law (Credit Reporting Regulations, Art. 25): check,",
    );
    expect(textOf("advice", "zh-CN")).toContain("建议（来自消费者文章）：");
  });

  test("advice that touches a law points to it", () => {
    expect(textOf("advice", "zh-CN", "《民法典》第393条")).toContain("另见《民法典》第393条。");
  });

  test("what is only how we work claims neither", () => {
    const { text } = composeMail(sampleMail("zh-CN", [sampleSection("date-changed")]));
    expect(text).toContain("我们的安排：");
    expect(text).not.toContain("消费者文章");
  });
});

describe("dates", () => {
  const slots = { due: provisional, foundOn: isoDate("2026-12-21"), daysLeft: 5 };

  test("a provisional one says about, its range, and that it will be updated", () => {
    const chinese = composeMail(
      sampleMail("zh-CN", [sampleSection("objection-window", { slots })]),
    );
    expect(chinese.text).toContain("建议在约2027年1月18日（周一）前提出异议");
    expect(chinese.text).toContain("会落在2027年1月18日（周一）到2027年1月19日（周二）之间");
    const english = composeMail(sampleMail("en", [sampleSection("objection-window", { slots })]));
    expect(english.text).toContain("by about 18 January 2027 (Mon)");
    expect(english.html).toContain("This date is provisional");
  });

  test("an official one says nothing of the sort", () => {
    const { text } = composeMail(sampleMail("zh-CN", [sampleSection("objection-window")]));
    expect(text).not.toMatch(/约20\d\d年|暂定/);
  });

  test("a caution stands before the steps", () => {
    const caution = "这张卡还在给另一笔自动还款。";
    const { text } = composeMail(
      sampleMail("zh-CN", [sampleSection("autodebit-cancel", { caution })]),
    );
    expect(text).toContain(`先看这里：${caution}`);
    expect(text.indexOf(caution)).toBeLessThan(text.indexOf("怎么做"));
  });
});

describe("what must not leave", () => {
  test("a mail that lacks a value", () => {
    const input = sampleMail("zh-CN", [sampleSection("status-check", { slots: {} })]);
    expect(() => composeMail(input)).toThrow(AppError);
    expect(() => composeMail(input)).toThrow("notice status-check has no value for {on}");
  });

  test("a mail about nothing", () => {
    expect(() => composeMail(sampleMail("zh-CN", []))).toThrow("a mail needs a section");
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "/a/7Kx2", ""])(
    "a button to %j",
    (actionUrl) => {
      const input = sampleMail("zh-CN", [sampleSection("status-check", { actionUrl })]);
      expect(() => composeMail(input)).toThrow("no web address");
    },
  );
});
