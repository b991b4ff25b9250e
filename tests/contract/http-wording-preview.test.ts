import {
  wordingPreviewSchema,
  wordingTestedSchema,
} from "@aftercare/functions/http/views/wording-view.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problem } from "./http-fixture.ts";
import { signIn } from "./http-person.ts";
import { say } from "./say-json.ts";
import {
  listWording,
  mailPath as mail,
  own,
  personOf,
  startWording,
  wordingPath as path,
  type WordingFixture,
} from "./wording-fixture.ts";

/** Looking at a mail before anybody gets it: on the screen, and in one's own mailbox. */

let office: WordingFixture;
beforeAll(async () => {
  office = await startWording();
});
afterAll(() => office.fixture.stop());

const list = () => listWording(office);

describe("the preview", () => {
  const preview = async (wording?: object, address = mail) => {
    const body = wording === undefined ? {} : { wording };
    const response = await say(
      personOf(office, "auditor"),
      "POST",
      `${address}/preview?lang=en`,
      body,
    );
    expect(response.status).toBe(200);
    return wordingPreviewSchema.parse(await response.json());
  };

  test("is the whole mail in both languages, with sample values and nothing saved", async () => {
    const { version } = await list();
    const { flaws, mails } = await preview(own);
    expect(flaws).toEqual([]);
    expect(mails?.["zh-CN"].text).toContain(
      "2026年8月4日（周二）可以查报告了：2026年6月20日（周六）还完的那一笔，已经45天。",
    );
    expect(mails?.en.html).toContain("On 4 August 2026 (Tue) you can look:");
    expect(mails?.en.subject).toBe("It is time to check your credit report");
    expect(mails?.en.preview).not.toBe("");
    expect(mails?.en.text).toContain("We never ask you to transfer money");
    expect((await list()).version).toBe(version);
  });

  test("says what is wrong instead", async () => {
    const { flaws, mails } = await preview({ preview: { "zh-CN": "好！", en: "Fine" } });
    expect(mails).toBeUndefined();
    expect(flaws).toMatchObject([{ field: "wording.preview.zh-CN", code: "shouting" }]);
  });

  test("can be had of every mail there is", async () => {
    const { items } = await list();
    for (const { id } of items) {
      const { flaws, mails } = await preview(undefined, `${path}/${id}`);
      expect(flaws, id).toEqual([]);
      expect(`${mails?.en.text}${mails?.["zh-CN"].html}`, id).not.toMatch(
        /\{[a-zA-Z]+\}|undefined/,
      );
    }
  });
});

describe("a test mail", () => {
  const testing = (body: object) => say(office.admin, "POST", `${mail}/test`, body);

  test("goes to the address of who asks, marked, and with nothing to unsubscribe from", async () => {
    office.sent.length = 0;
    const response = await testing({ language: "en", wording: own });
    expect(wordingTestedSchema.parse(await response.json())).toEqual({ mailed: "sent" });
    expect(office.sent).toMatchObject([
      {
        to: { name: "", address: "admin@own.example.org" },
        subject: "Test: It is time to check your credit report",
        headers: { "Auto-Submitted": "auto-generated" },
        tags: { account: "wording-test" },
      },
    ]);
    expect(office.sent[0]?.headers).not.toHaveProperty("List-Unsubscribe");
    expect(office.sent[0]?.html).toContain("On 4 August 2026 (Tue) you can look:");
  });

  test("with words that may not stand in a mail is not sent, nor to an address that somebody names", async () => {
    office.sent.length = 0;
    const flawed = await testing({
      language: "en",
      wording: { subject: { "zh-CN": "", en: "a" } },
    });
    expect(await problem(flawed)).toMatchObject({ status: 422, code: "wording.flawed" });
    const named = await testing({ language: "en", to: "x@example.org" });
    expect(await problem(named)).toMatchObject({ status: 400, code: "request.invalid" });
    expect(office.sent).toEqual([]);
  });

  test("is sent five times an hour at most", async () => {
    const other = signIn(office.fixture, { userId: "eager", role: "admin" });
    office.sent.length = 0;
    const statuses: number[] = [];
    for (let nth = 0; nth < 6; nth += 1) {
      statuses.push((await say(other, "POST", `${mail}/test`, { language: "zh-CN" })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect(office.sent).toHaveLength(5);
    expect(office.sent[0]?.subject).toBe("试发：可以查一次信用报告了");
  });
});
