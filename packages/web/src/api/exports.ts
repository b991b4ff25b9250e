import type {
  exportRowsSchema,
  madeExportSchema,
} from "@aftercare/functions/http/views/export-rows-view.ts";
import { infiniteQueryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { call, path, query } from "./call.ts";

export type MadeExport = z.output<typeof madeExportSchema>;
export type ExportScope = MadeExport["scope"];
type ExportRows = z.output<typeof exportRowsSchema>;

interface ExportRequest {
  readonly scope: ExportScope;
  readonly reason: string;
  /** A member's id, or `none` for clients of nobody; without one, all. */
  readonly assignee?: string;
  readonly language: MadeExport["language"];
}

/** Every list that was taken out, the newest first. */
export const exportsQuery = infiniteQueryOptions({
  queryKey: ["organisation", "exports"],
  queryFn: ({ pageParam }) =>
    call<{ readonly items: readonly MadeExport[]; readonly cursor?: string }>(
      "GET",
      `/v1/exports${query({ limit: 50, cursor: pageParam })}`,
    ),
  initialPageParam: "",
  getNextPageParam: ({ cursor }) => cursor,
});

export const makeExport = (request: ExportRequest) =>
  call<MadeExport>("POST", "/v1/exports", request);

/** All rows, page by page; `onPage` hears how many there are so far. */
export async function readExport(
  exportId: string,
  onPage: (rows: number) => void,
): Promise<ExportRows> {
  let whole = await readPage(exportId, undefined);
  onPage(whole.rows.length);
  while (whole.cursor !== undefined) {
    // A page tells where the next one begins.
    const next = await readPage(exportId, whole.cursor);
    whole = {
      ...next,
      rows: [...whole.rows, ...next.rows],
      leftOut: whole.leftOut + next.leftOut,
    };
    onPage(whole.rows.length);
  }
  return whole;
}

function readPage(exportId: string, cursor: string | undefined): Promise<ExportRows> {
  return call("GET", path`/v1/exports/${exportId}/rows` + query({ limit: 100, cursor }));
}
