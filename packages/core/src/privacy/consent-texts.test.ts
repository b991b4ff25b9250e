import { describe, expect, test } from "vitest";
import { consentPurposes } from "../casefile/privacy-facts.ts";
import { languages } from "../kernel/language.ts";
import { effectsOf, exportOffer } from "./consent-effects.ts";
import { consentTextOf, consentTextsOf, currentVersion } from "./consent-texts.ts";

describe.each(consentPurposes)("%s", (purpose) => {
  test("every version says all that the law asks for, in both languages", () => {
    for (const { version, ...parts } of consentTextsOf(purpose)) {
      expect(version).not.toBe("");
      expect(Object.keys(parts).toSorted()).toEqual(
        ["keptFor", "means", "title", "what", "why", "withdraw"].toSorted(),
      );
      for (const text of Object.values(parts)) {
        expect(text["zh-CN"]).toMatch(/\p{Script=Han}.*[。？]?$/u);
        expect(text.en).toMatch(/^[A-Z]/);
        expect(text.en).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  test("the current version is one that can be read, and no version is there twice", () => {
    const versions = consentTextsOf(purpose).map(({ version }) => version);
    expect(new Set(versions).size).toBe(versions.length);
    const textVersion = currentVersion(purpose);
    expect(consentTextOf({ purpose, textVersion })).toBe(consentTextsOf(purpose)[0]);
  });

  test("its effects are told in both languages before and after", () => {
    const { purpose: of, ...effects } = effectsOf(purpose);
    expect(of).toBe(purpose);
    for (const effect of Object.values(effects)) {
      for (const language of languages) expect(effect[language].length).toBeGreaterThan(5);
    }
  });
});

test("the text behind the link of a mail stays readable under the version it was agreed to", () => {
  const agreed = { purpose: "email-reminders", textVersion: "reminders-page-1" };
  expect(consentTextOf(agreed)?.title.en).toBe("Fewer emails like this");
  expect(consentTextOf({ ...agreed, textVersion: "on-paper" })).toBeUndefined();
  expect(consentTextOf({ purpose: "something", textVersion: "2026-01" })).toBeUndefined();
});

test("the export is offered in both languages", () => {
  for (const language of languages) expect(exportOffer[language]).not.toBe("");
});
