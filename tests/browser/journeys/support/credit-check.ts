import type { Page } from "playwright-core";

/** The look at the credit report and what follows from it, in either language. */
export interface CheckWords {
  readonly online: string;
  readonly next: string;
  readonly normal: string;
  readonly zero: string;
  readonly none: string;
  readonly save: string;
  readonly odd: string;
  readonly object: string;
  readonly found: string;
  readonly centre: RegExp;
  readonly receipt: RegExp;
  readonly filed: string;
  readonly answered: string;
  readonly corrected: string;
  readonly noted: string;
}

export const chinese: CheckWords = {
  online: "网上",
  next: "下一步",
  normal: "正常",
  zero: "0",
  none: "没有",
  save: "记下来",
  odd: "有 1 处和你还清的不一样",
  object: "去提异议",
  found: "状态不是“结清”",
  centre: /^征信中心/,
  receipt: /^受理编号/,
  filed: "记下了。对方收到后要在20天内书面答复你。",
  answered: "收到答复了",
  corrected: "改过来了",
  noted: "记下了。",
};

export const english: CheckWords = {
  online: "Online",
  next: "Next",
  normal: "正常 (normal)",
  zero: "0",
  none: "None",
  save: "Save",
  odd: "One thing differs from what you paid",
  object: "Raise the objection",
  found: "The state is not “settled”",
  centre: /^The Credit Reference Center/,
  receipt: /^Receipt number/,
  filed: "Noted. They have to answer in writing within 20 days.",
  answered: "The answer is here",
  corrected: "It was corrected",
  noted: "Noted.",
};

/** Where the report comes from, then the state of the account: still “normal”, which is wrong. */
export async function readState(page: Page, words: CheckWords): Promise<void> {
  await page.getByRole("combobox").selectOption(words.online);
  await page.getByRole("button", { name: words.next }).click();
  await page.getByRole("radio", { name: words.normal, exact: true }).check();
}

/** The other two of the three questions; both are as they should be. */
export async function readRest(page: Page, words: CheckWords): Promise<void> {
  await page.getByRole("button", { name: words.next }).click();
  await page.getByRole("radio", { name: words.zero, exact: true }).check();
  await page.getByRole("button", { name: words.next }).click();
  await page.getByRole("radio", { name: words.none, exact: true }).check();
  await page.getByRole("button", { name: words.save }).click();
  await page.getByRole("heading", { name: words.odd }).waitFor();
}

export async function fileObjection(page: Page, words: CheckWords): Promise<void> {
  await page.getByRole("link", { name: words.object }).click();
  await page.getByRole("heading", { name: words.found }).waitFor();
  await page.getByRole("radio", { name: words.centre }).check();
  await page.getByLabel(words.receipt).fill("YY-2027-0117");
  await page.getByRole("button", { name: words.save }).click();
  await page.getByText(words.filed).waitFor();
}

export async function noteAnswer(page: Page, words: CheckWords): Promise<void> {
  await page.getByRole("button", { name: words.answered }).click();
  await page.getByRole("radio", { name: words.corrected }).check();
  await page.getByRole("button", { name: words.save }).click();
  await page.getByText(words.noted, { exact: true }).waitFor();
}
