import { expect, test } from "vitest";
import { compileTemplate, escapeHtml, fillTemplate, slotsOf } from "./template.ts";

const fill = (text: string, values: Record<string, string>) =>
  fillTemplate(compileTemplate(text), new Map(Object.entries(values)));

test("every place of a slot gets its value", () => {
  expect(fill("{name}：{due}，{name}", { name: "李", due: "明天" })).toBe("李：明天，李");
  expect(fill("no slots", {})).toBe("no slots");
});

test("a slot inside a value stays text", () => {
  expect(fill("{name} {due}", { name: "{due}", due: "{name}" })).toBe("{due} {name}");
});

test("a slot without a value is an error, not a mail", () => {
  expect(() => fill("{due}", {})).toThrow("no value for {due}");
});

test("a style sheet's braces are no slots", () => {
  expect(slotsOf("@media x{.page{color:#000!important}} {due} {due}")).toEqual(["due"]);
});

test("markup becomes text", () => {
  expect(escapeHtml(`<a href="x" id='y'>&</a>`)).toBe(
    "&#60;a href=&#34;x&#34; id=&#39;y&#39;&#62;&#38;&#60;/a&#62;",
  );
});
