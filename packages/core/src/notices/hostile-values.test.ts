import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import { composeMail } from "./compose-mail.ts";
import { sampleMail, sampleSection } from "./samples-for-tests.ts";

/** A mail into which somebody typed `typed` wherever a person can type. */
function mailWith(typed: string) {
  const input = sampleMail("zh-CN", [
    sampleSection("mail-trouble", {
      slots: { ...sampleSection("mail-trouble").slots, client: typed },
    }),
    sampleSection("date-changed", {
      title: typed,
      slots: { ...sampleSection("date-changed").slots, what: typed },
    }),
  ]);
  return composeMail({ ...input, recipient: { name: typed }, org: { ...input.org, name: typed } });
}

/** What mail clients look for when they make links of plain words. */
const linkable = /[a-z][a-z0-9+.-]*:\/\/|[\p{L}\p{N}-]\.[\p{L}-]{2,}/giu;
const ours = /https:\/\/app\.example\.org\/[\w/-]+|app\.example\.org/g;

function linksOf(html: string): (string | null)[] {
  const anchors = new JSDOM(html).window.document.querySelectorAll("a");
  return [...anchors].map((anchor) => anchor.getAttribute("href"));
}

const harmless = mailWith("王小明");

const hostile = {
  markup: "<script>alert(1)</script><img src=x onerror=alert(1)>",
  anchor: '<a href="https://bbs.77.ink">点我</a>',
  attribute: '" onmouseover="alert(1)" x="',
  address: "https://bbs.77.ink",
  "bare domain": "bbs.77.ink",
  "full-width dots": "bbs．77．ink",
  "hidden joints": "bbs\u200B.\u206077.\u00ADink",
  mailbox: "pay@bbs.77.ink",
  "another scheme": "weixin://dl/business",
  slots: "{actionUrl} {unsubscribeUrl} {client}",
  "replacement patterns": "$& $1 $$ $`",
  comment: "<!--[if mso]><b>x</b><![endif]-->",
  entity: "&lt;b&gt; &#60;b&#62;",
};

describe.each(Object.entries(hostile))("typed %s", (_, typed) => {
  const mail = mailWith(typed);

  test("adds no link and no element", () => {
    expect(linksOf(mail.html)).toEqual(linksOf(harmless.html));
    const elements = (html: string) => new JSDOM(html).window.document.querySelectorAll("*").length;
    expect(elements(mail.html)).toBe(elements(harmless.html));
  });

  test("leaves nothing in the words that a mail client makes a link of", () => {
    const shown = new JSDOM(mail.html).window.document.body.textContent;
    expect(shown.replace(ours, "").match(linkable)).toBeNull();
    expect(mail.text.replace(ours, "").match(linkable)).toBeNull();
  });

  test("leaves subject and headers as they are", () => {
    expect(mail.subject).toBe(harmless.subject);
    expect(mail.headers).toEqual(harmless.headers);
  });
});

test("markup is shown as the text it was", () => {
  const { html, text } = mailWith("<b>王</b>");
  expect(html).toContain("&#60;b&#62;王&#60;/b&#62;，你好：");
  expect(text).toContain("<b>王</b>，你好：");
});

test("an address is shown, broken where it can be seen", () => {
  expect(mailWith("https://bbs.77.ink").text).toContain("https[:]//bbs[.]77[.]ink，你好：");
});

test("a line break opens no header and no line", () => {
  const typed = "王\r\nBcc: evil@bbs.77.ink\r\n\r\n<p>hello";
  const mail = mailWith(typed);
  expect(mail.subject).not.toMatch(/[\r\n]/);
  expect(Object.values(mail.headers).join("")).not.toMatch(/[\r\n]/);
  expect(mail.text).toContain("王 Bcc: evil@bbs[.]77[.]ink");
  const calendar = composeMail(
    sampleMail("zh-CN", [
      sampleSection("status-check", { title: "x\r\nATTENDEE:evil", due: isoDate("2025-08-04") }),
    ]),
  ).attachments[0]?.content;
  expect(calendar).toContain("SUMMARY:x ATTENDEE:evil\r\n");
});

test("text that turns its direction is straightened", () => {
  const mail = mailWith("\u202Egpj.exe\u2066王");
  expect(`${mail.html}${mail.text}`).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});

test("ten thousand characters do not make a long mail", () => {
  const mail = mailWith("很长的名字".repeat(2_000));
  expect(Buffer.byteLength(mail.html)).toBeLessThan(20_000);
  expect(mail.text).toContain("…，你好：");
});

test("an address of ours with quotes in it stays within its attribute", () => {
  const actionUrl = 'https://app.example.org/a/"><script>alert(1)</script>';
  const { html } = composeMail(sampleMail("zh-CN", [sampleSection("status-check", { actionUrl })]));
  expect(new JSDOM(html).window.document.querySelectorAll("script")).toHaveLength(0);
});

test("an unsubscribe address cannot open another header", () => {
  const unsubscribeUrl = "https://app.example.org/m/x\r\nBcc: evil@example.com";
  const { headers } = composeMail(
    sampleMail("zh-CN", [sampleSection("status-check")], { unsubscribeUrl }),
  );
  expect(headers["List-Unsubscribe"]).toMatch(/^<https:\/\/app\.example\.org\/m\/[^\s<>]*>$/);
});
