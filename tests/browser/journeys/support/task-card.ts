import type { Locator, Page } from "playwright-core";

/** One thing on a client's list, known by its title. */
export const taskCard = (page: Page, title: string): Locator =>
  page.getByRole("article").filter({ has: page.getByRole("link", { name: title }) });
