import { articles } from "@aftercare/functions/http/pages/help/articles.ts";
import { expect, test } from "vitest";
import { helpTitles } from "../../packages/web/src/shell/palette/palette-texts.ts";

/** The web app may not load the articles, so the palette has their names of its own. */
test("the palette offers every help article, under its own title", () => {
  const titles = Object.fromEntries(articles.map(({ slug, title }) => [slug, title]));
  expect(helpTitles).toEqual(titles);
});
