import { expect, test } from "vitest";
import { takeLooks } from "./mail-looks.ts";

test("inline styles and sheets are taken out, and words that look like them stay", () => {
  const html =
    '<head><style>.a{color:red}</style></head><p class="a" style="margin:0">a style=&quot;x&quot;</p>';
  expect(takeLooks(html)).toEqual({
    markup: '<head></head><p class="a" data-look="margin:0">a style=&quot;x&quot;</p>',
    sheets: [".a{color:red}"],
  });
});
