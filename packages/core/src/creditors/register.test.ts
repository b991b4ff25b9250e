import { describe, expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import { checkedOn, creditorFieldsSchema } from "./creditor.ts";
import { officialChannels } from "./official-channels.ts";
import {
  changedFields,
  findCreditor,
  mergedFields,
  registerOf,
  type OwnCreditor,
} from "./register.ts";
import { sharedCreditors } from "./shared-creditors.ts";

const bank = creditorFieldsSchema.parse({ name: { "zh-CN": "样例银行" }, licence: "bank" });

function own(creditorId: string, changes: Partial<OwnCreditor> = {}): OwnCreditor {
  const changed = { changedBy: "user:u", changedOn: isoDate("2026-11-22") };
  return { creditorId, version: 1, fields: bank, state: "reviewed", ...changed, ...changes };
}

describe("the shared list", () => {
  test("has lenders of every kind that we are sure of, each once and with its source", () => {
    const ids = sharedCreditors.map(({ creditorId }) => creditorId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(20);
    for (const { fields } of sharedCreditors) expect(fields.sources.length).toBeGreaterThan(0);
  });

  test("claims to be sure of nothing that it did not read itself", () => {
    const sure = sharedCreditors.flatMap(({ fields }) =>
      fields.sources.map((one) => one.confidence),
    );
    expect(new Set(sure)).toEqual(new Set(["M"]));
  });

  test("has official numbers of five digits, as banks publish them", () => {
    const phones = sharedCreditors.flatMap(({ fields }) => fields.official);
    for (const { kind, value } of phones)
      expect([kind, value]).toEqual(["phone", expect.stringMatching(/^95\d{3}$/)]);
    expect(phones.length).toBeGreaterThan(10);
  });
});

describe("an organisation's register", () => {
  const shared = [{ creditorId: "bank", fields: bank }];

  test("shows own words in the place of the shared ones", () => {
    const note = "本机构核对过";
    const [entry] = registerOf(shared, [own("bank", { fields: { ...bank, note } })]);
    expect(entry).toMatchObject({ creditorId: "bank", origin: "own", version: 1, note });
  });

  test("shows what needs a look first", () => {
    const names = registerOf(shared, [own("x", { state: "needs-review" })]);
    expect(names.map(({ creditorId }) => creditorId)).toEqual(["x", "bank"]);
  });

  test("answers an id that was merged away, over two merges too", () => {
    const gone = [own("a", { mergedInto: "b" }), own("b", { mergedInto: "bank" })];
    expect(registerOf(shared, gone)).toHaveLength(1);
    expect(findCreditor(shared, gone, "a")?.creditorId).toBe("bank");
    expect(findCreditor(shared, gone, "nobody")).toBeUndefined();
  });

  test("keeps every name and number of both, once", () => {
    const official = [{ kind: "phone" as const, value: "95500" }];
    const goes = {
      ...bank,
      name: { "zh-CN": "样例行", en: "Sample" },
      aliases: ["样例银行"],
      official,
    };
    const merged = mergedFields({ ...bank, official }, goes);
    expect(merged).toMatchObject({ name: bank.name, aliases: ["样例行", "Sample"], official });
  });

  test("names the fields of a change, not their words", () => {
    expect(changedFields(bank, { ...bank, note: "秘密", reportsToPbc: true })).toBe(
      "note reportsToPbc",
    );
  });
});

describe("official channels", () => {
  const sources = [
    { where: "官网", checkedOn: isoDate("2026-11-01"), confidence: "H" as const },
    { where: "电话", checkedOn: isoDate("2026-11-20"), confidence: "M" as const },
  ];
  const official = [
    { kind: "site" as const, value: "样例" },
    { kind: "phone" as const, value: "95500" },
  ];
  const [entry] = registerOf([{ creditorId: "x", fields: { ...bank, sources, official } }], []);

  test("phones come first, as sure as the weakest source, with the day of the last look", () => {
    if (entry === undefined) throw new Error("no entry");
    expect(officialChannels(entry)).toMatchObject({
      channels: [{ kind: "phone" }, { kind: "site" }],
      confidence: "M",
      checkedOn: "2026-11-20",
      isReviewed: true,
    });
    expect(checkedOn(bank)).toBeUndefined();
  });
});
