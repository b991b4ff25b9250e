import { expect, test } from "vitest";
import { withPhones } from "./phones.ts";

const written = async (sentence: string) => String(await withPhones(sentence));

test("a public line can be called by a tap", async () => {
  expect(await written("打 96110 问一问，再打 400-810-8866。")).toBe(
    '打 <a class="tel" href="tel:96110">96110</a> 问一问，再打 <a class="tel" href="tel:4008108866">400-810-8866</a>。',
  );
});

test("other numbers and marks stay as they are", async () => {
  expect(await written("1100元 <b> 2110")).toBe("1100元 &lt;b&gt; 2110");
});
