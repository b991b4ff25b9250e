import { describe, expect, test } from "vitest";
import { languages, type Language } from "../../kernel/language.ts";
import { noticeOf } from "../catalogue.ts";
import { composeMail } from "../compose-mail.ts";
import type { MailSection } from "../mail-input.ts";
import { noticeIds, type NoticeId } from "../notice-id.ts";
import { say } from "../notice.ts";
import { sampleMail, sampleSection } from "../samples-for-tests.ts";
import { applyWording, ownWordsOf } from "./apply-wording.ts";
import { placesOf } from "./places.ts";
import { everyMail, wordingIds, type OrganisationWording, type WordingId } from "./wording.ts";

function compose(
  language: Language,
  sections: readonly MailSection[],
  wording?: OrganisationWording,
) {
  const input = sampleMail(language, sections);
  const { html, ...mail } = composeMail(
    wording === undefined ? input : { ...input, org: { ...input.org, wording } },
  );
  // React and we write quotes differently; they read alike.
  return { ...mail, html: html.replaceAll("&quot;", "&#34;").replaceAll("&#x27;", "&#39;") };
}

/** What the product says in all places of a mail, as if the organisation had written it. */
function proposedOf(id: WordingId) {
  const texts = placesOf(id).flatMap(({ field, proposed }) =>
    proposed === undefined ? [] : [[field, proposed] as const],
  );
  return Object.fromEntries(texts);
}

const everything: OrganisationWording = Object.fromEntries(
  wordingIds.map((id) => [id, proposedOf(id)]),
);

describe.each(languages)("in %s", (language) => {
  test.each(noticeIds)("the product's words as own words make the same mail of %s", (id) => {
    const [one, two] = [sampleSection(id), sampleSection("self-check")];
    expect(compose(language, [one], everything)).toEqual(compose(language, [one]));
    expect(compose(language, [one, two], everything)).toEqual(compose(language, [one, two]));
  });

  test.each(noticeIds)(
    "own words of %s stand where the product's stood, and nowhere else",
    (id) => {
      const places = placesOf(id).map(({ field }) => field);
      const own = Object.fromEntries(
        places.map((field) => [field, say(`自己的${field}`, `Our own ${field}`)]),
      );
      const worded = applyWording(noticeOf(id), own);
      const mail = compose(language, [sampleSection(id)], { [id]: own });
      const usual = compose(language, [sampleSection(id)]);
      expect(mail.subject).toBe(worded.subject[language]);
      expect(mail.text.split("\n").length).toBe(usual.text.split("\n").length);
      const changed = mail.text
        .split("\n")
        .filter((line, nth) => usual.text.split("\n")[nth] !== line);
      const inText = ["subject", "opening", "closing"].filter((field) =>
        places.includes(field as never),
      );
      expect(changed).toEqual(inText.map((field) => own[field]?.[language]));
      for (const field of places) expect(mail.html).toContain(own[field]?.[language]);
    },
  );
});

test("a warning stays the product's, whatever is kept for it", () => {
  const wording = {
    "scam-alert": { subject: say("没事", "Nothing"), opening: say("没事", "Nothing") },
  };
  const section = sampleSection("scam-alert");
  expect(compose("zh-CN", [section], wording)).toEqual(compose("zh-CN", [section]));
});

test("slots are filled in own words, and a value never becomes a slot", () => {
  const opening = say(
    "{client}：{due}前看一眼，打 {phone}",
    "{client}: look by {due}, call {phone}",
  );
  const id: NoticeId = "contact-triage-staff";
  const slots = { ...sampleSection(id).slots, client: "{phone} <b>" };
  const mail = compose("en", [sampleSection(id, { slots })], { [id]: { opening } });
  expect(mail.text).toContain("{phone} <b>: look by 8 August 2025 (Fri), call 400-000-0000");
  expect(mail.html).toContain("{phone} &#60;b&#62;: look by");
});

test("markup in own words stays text", () => {
  const own = { opening: say("<img src=x> {on}", "<img src=x> {on}") };
  const { html } = compose("en", [sampleSection("self-check")], { "self-check": own });
  expect(html).toContain("&#60;img src=x&#62; ");
  expect(html).not.toContain("<img");
});

test("words whose slot the notice no longer fills are left out: the mail goes with the product's", () => {
  const kept = { subject: say("看一眼", "Look"), opening: say("{gone}", "{gone}") };
  const wording = { "self-check": kept };
  expect(ownWordsOf(wording, "self-check")).toEqual({ subject: kept.subject });
  const mail = compose("en", [sampleSection("self-check")], wording);
  expect(mail.subject).toBe("Look");
  expect(mail.text).toContain(compose("en", [sampleSection("self-check")]).text.split("\n")[6]);
});

describe("in every mail", () => {
  const wording = {
    [everyMail]: {
      helpLine: say(
        "有事打 {phone}，{phone} 周末也有人接。",
        "Call {phone}; {phone} is open at weekends too.",
      ),
      signature: say("西湖帮扶中心的同事们", "Your team at West Lake"),
    },
  };

  test("the help line takes the place of the product's, with a number to press", () => {
    const { text, html } = compose("zh-CN", [sampleSection("self-check")], wording);
    expect(text).toContain("\n有事打 400-000-0000，400-000-0000 周末也有人接。\n");
    expect(text).not.toContain("不用解释。");
    expect(html.split('href="tel:4000000000"')).toHaveLength(2);
  });

  test("the signature stands before the lines that are the same for everybody, for staff too", () => {
    for (const id of ["self-check", "scam-alert", "mail-trouble"] as const) {
      const { text } = compose("en", [sampleSection(id)], wording);
      expect(text.indexOf("Your team at West Lake")).toBeGreaterThan(0);
      expect(text.indexOf("Your team at West Lake")).toBeLessThan(text.indexOf("We never ask you"));
    }
    expect(compose("en", [sampleSection("mail-trouble")], wording).text).not.toContain("weekends");
  });
});

test("own words of one organisation are not in the mails of another that come after", () => {
  const own = { "self-check": { opening: say("甲 {on}", "Ours {on}") } };
  const before = compose("en", [sampleSection("self-check")]);
  compose("en", [sampleSection("self-check")], own);
  expect(compose("en", [sampleSection("self-check")])).toEqual(before);
});
