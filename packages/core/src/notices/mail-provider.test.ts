import { expect, test } from "vitest";
import { providerOf } from "./mail-provider.ts";

test.each([
  ["qq.com", "QQ"],
  ["foxmail.com", "QQ"],
  ["126.com", "163"],
  ["GMAIL.com", "Gmail"],
  ["Example.ORG", "example.org"],
  ["qq.com.example.org", "qq.com.example.org"],
])("mail to %s is with %s", (domain, provider) => {
  expect(providerOf(domain)).toBe(provider);
});
