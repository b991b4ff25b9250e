import { call, query } from "./call.ts";

interface Page<Item> {
  readonly items: readonly Item[];
  readonly cursor?: string;
}

/** As many as every list of the API gives at once; a `limit` in the question asks for more. */
const pageOf = 50;
/** Nobody has more of what is read here, and a loop has to end. */
const mostPages = 40;

/** Every item of a list that is shown as a whole, a page after the other. */
export async function readAll<Item>(
  address: string,
  question: Readonly<Record<string, string | number>> = {},
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const read = await call<Page<Item>>(
      "GET",
      address + query({ limit: pageOf, ...question, cursor }),
    );
    items.push(...read.items);
    cursor = read.cursor;
    if (cursor === undefined) break;
  }
  return items;
}
