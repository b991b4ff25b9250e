import type {
  askedImportSchema,
  flawedRowSchema,
  importSchema,
} from "@aftercare/functions/http/views/import-view.ts";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, path, query } from "./call.ts";
import { NoAnswerError } from "./problem.ts";

export type Import = z.output<typeof importSchema>;
export type ImportKind = Import["kind"];
export type FlawedRow = z.output<typeof flawedRowSchema>;
type AskedImport = z.output<typeof askedImportSchema>;

interface Paged<Item> {
  readonly items: readonly Item[];
  readonly cursor?: string;
}

/** The imports of the last thirty days, the newest first. */
export const importsQuery = infiniteQueryOptions({
  queryKey: ["organisation", "imports"],
  queryFn: ({ pageParam }) =>
    call<Paged<Import>>("GET", `/v1/imports${query({ limit: 20, cursor: pageParam })}`),
  initialPageParam: "",
  getNextPageParam: ({ cursor }) => cursor,
});

/** The worker's steps: whoever looks on sees it move. */
export function isWorking({ step }: Import): boolean {
  return step === "read" || step === "check" || step === "record";
}

const lookAgainMs = 2_000;

export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: ["organisation", "import", importId, languageStore.get()],
    queryFn: () => call<Import>("GET", path`/v1/imports/${importId}`),
    refetchInterval: ({ state }) =>
      state.data !== undefined && isWorking(state.data) ? lookAgainMs : false,
  });

/** `step`: after the import there are more of them than after the check. */
export const flawedRowsQuery = (importId: string, step: Import["step"]) =>
  infiniteQueryOptions({
    queryKey: ["organisation", "import", importId, "flawed", step, languageStore.get()],
    queryFn: ({ pageParam }) => flawedRows(importId, { limit: 50, cursor: pageParam }),
    initialPageParam: "",
    getNextPageParam: ({ cursor }) => cursor,
  });

const flawedRows = (importId: string, page: { limit: number; cursor: string | undefined }) =>
  call<Paged<FlawedRow>>("GET", path`/v1/imports/${importId}/flawed-rows` + query(page));

/** Every row that something is wrong with. */
export async function readFlawedRows(importId: string): Promise<readonly FlawedRow[]> {
  const rows: FlawedRow[] = [];
  let cursor: string | undefined = "";
  do {
    const page: Paged<FlawedRow> = await flawedRows(importId, { limit: 500, cursor });
    rows.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return rows;
}

/** Announces a sheet, sends its bytes to the file store, and has it read. @throws as `call` does. */
export async function sendSheet(kind: ImportKind, file: File, sha256: string): Promise<Import> {
  const announced = { kind, fileName: file.name, sizeBytes: file.size, sha256 };
  const asked = await call<AskedImport>("POST", "/v1/imports", announced);
  const form = new FormData();
  for (const [name, value] of Object.entries(asked.upload.fields)) form.append(name, value);
  form.append("file", file);
  await postForm(asked.upload.url, form);
  return stepImport(asked.import.importId, "read");
}

async function postForm(url: string, body: FormData): Promise<void> {
  const response = await fetch(url, { method: "POST", body }).catch((cause: unknown) => {
    throw new NoAnswerError(cause);
  });
  if (!response.ok) throw new NoAnswerError(new Error(`the store answered ${response.status}`));
}

export const stepImport = (importId: string, step: "read" | "start" | "cancel") =>
  call<Import>("POST", path`/v1/imports/${importId}` + `/${step}`);

export const checkImport = (importId: string, mapping: Readonly<Record<string, number>>) =>
  call<Import>("POST", path`/v1/imports/${importId}/check`, { mapping });
