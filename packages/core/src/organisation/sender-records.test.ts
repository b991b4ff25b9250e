import { describe, expect, test } from "vitest";
import type { DnsAnswer } from "../ports/dns.ts";
import { judgeDkim, judgeDmarc, judgeMx, judgeSpf, unknownDkim } from "./sender-records.ts";

const found = (...records: string[]): DnsAnswer => ({ kind: "found", records });
const none: DnsAnswer = { kind: "none" };
const silence: DnsAnswer = { kind: "no-answer" };
const good = "v=spf1 include:amazonses.com ~all";

describe("SPF", () => {
  test.each<[string, DnsAnswer, string]>([
    ["as expected", found(good), "ok"],
    ["beside records of other kinds", found("google-site-verification=abc", good), "ok"],
    [
      "in capitals, with others named too",
      found("V=SPF1 include:_a.org include:AmazonSES.com -all"),
      "ok",
    ],
    ["twice, which receivers take for an error", found(good, good), "different"],
    ["without our mail service", found("v=spf1 include:example.org ~all"), "different"],
    ["letting everybody pass", found("v=spf1 include:amazonses.com +all"), "different"],
    ["a look-alike only", found("v=spf10 include:amazonses.com ~all"), "missing"],
    ["not there", none, "missing"],
    ["nobody answered", silence, "unknown"],
  ])("%s", (_, answer, state) => {
    expect(judgeSpf("mail.example.org", answer, "amazonses.com")).toMatchObject({
      name: "mail.example.org",
      type: "TXT",
      expected: good,
      state,
    });
  });

  test("where the mail service is not known, one record is good enough", () => {
    expect(judgeSpf("example.org", found("v=spf1 mx -all"), undefined).state).toBe("ok");
  });
});

describe("DKIM", () => {
  test.each<[string, DnsAnswer, string]>([
    ["a key", found("v=DKIM1; k=rsa; p=MIGfMA0"), "ok"],
    ["a key as Amazon writes it", found("p=MIGfMA0"), "ok"],
    ["a key that was taken back", found("v=DKIM1; p="), "different"],
    ["something else", found("hello"), "different"],
    ["nothing", none, "missing"],
    ["silence", silence, "unknown"],
  ])("%s", (_, answer, state) => {
    expect(judgeDkim("s1._domainkey.example.org", answer).state).toBe(state);
  });

  test("without a selector nobody can tell, and it is said how to go on", () => {
    const record = unknownDkim("example.org");
    expect(record).toMatchObject({ state: "unknown", found: [] });
    expect(record.advice["zh-CN"]).toContain("选择器");
  });
});

describe("DMARC", () => {
  test.each<[string, DnsAnswer, string]>([
    ["watching only", found("v=DMARC1; p=none; rua=mailto:a@example.org"), "ok"],
    ["strict", found("v=DMARC1;p=reject"), "ok"],
    ["a policy for sub-domains alone", found("v=DMARC1; sp=reject"), "different"],
    ["an unknown policy", found("v=DMARC1; p=maybe"), "different"],
    ["two of them", found("v=DMARC1; p=none", "v=DMARC1; p=reject"), "different"],
    ["nothing", none, "missing"],
    ["silence", silence, "unknown"],
  ])("%s", (_, answer, state) => {
    expect(judgeDmarc("_dmarc.example.org", answer).state).toBe(state);
  });
});

describe("where bounces go", () => {
  const host = "feedback-smtp.eu-west-1.amazonses.com";

  test.each<[string, DnsAnswer, string]>([
    ["to the mail service", found(host), "ok"],
    ["to another region", found("feedback-smtp.us-east-1.amazonses.com"), "different"],
    ["to somebody else as well", found(host, "mx.example.org"), "different"],
    ["nowhere", none, "missing"],
    ["silence", silence, "unknown"],
  ])("%s", (_, answer, state) => {
    expect(judgeMx("bounce.example.org", answer, host).state).toBe(state);
  });
});

test("every state but a good one says what to do, in both languages", () => {
  const judged = [none, silence, found("v=spf1 -all", "v=dmarc1", "x")].flatMap((answer) => [
    judgeSpf("a", answer, "amazonses.com"),
    judgeDkim("b", answer),
    judgeDmarc("c", answer),
    judgeMx("d", answer, "host"),
  ]);
  for (const { state, advice } of judged) {
    expect(state).not.toBe("ok");
    expect(advice["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(advice.en).toMatch(/^[A-Z].*\.$/);
  }
});
