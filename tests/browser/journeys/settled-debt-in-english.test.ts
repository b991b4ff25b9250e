import { addDays } from "@aftercare/core/calendar/dates.ts";
import { payments } from "@aftercare/local/samples/sample-case.ts";
import { expect, test } from "vitest";
import { go } from "../support/browser.ts";
import {
  chinese,
  english,
  fileObjection,
  noteAnswer,
  readRest,
  readState,
} from "./support/credit-check.ts";
import { tell, todayOf, welcomeNewcomer } from "./support/newcomer.ts";
import { setStage } from "./support/stage.ts";
import { taskCard } from "./support/task-card.ts";

/** Day 45 and a dispute once more, with the language changed in the middle of a form. */

const stage = setStage();

test("the language can be changed between two questions, and the dispute goes on in English", async () => {
  const { house } = stage;
  const mei = { client: "mei-an", name: "梅女士", leftYuan: 5000 };
  const person = await welcomeNewcomer(house, mei);
  const paidOn = addDays(todayOf(house), -44);
  await tell(house.people.counsellor, payments("mei-an/debts/loan", 500_000, [paidOn]));
  await house.liveUntil("2026-11-26T02:00:00.000Z");

  const page = await stage.tab(await stage.device(person));
  await go(page, "/app/home");
  await taskCard(page, "核对信用报告（45天）")
    .getByRole("link", { name: "记下看到的三处" })
    .click();
  await readState(page, chinese);
  await page.getByRole("button", { name: "Switch to English" }).click();
  await page.getByRole("heading", { name: "First: the state of the account" }).waitFor();
  await page.getByText("Step 2 of 4").waitFor();
  expect(await page.getByRole("radio", { name: english.normal }).isChecked()).toBe(true);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await readRest(page, english);
  await fileObjection(page, english);

  await house.liveUntil("2026-12-16T02:00:00.000Z");
  await go(page, "/app/home");
  await page.getByRole("link", { name: "The whole checklist" }).click();
  const awaited = taskCard(page, "Await the reply to the objection");
  await awaited.getByRole("link", { name: "Note the reply" }).click();
  await noteAnswer(page, english);
  await page.getByText("answered on 16 December 2026 (Wed): It was corrected").waitFor();
});
