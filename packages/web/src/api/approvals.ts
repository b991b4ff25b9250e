import type { approvalSchema } from "@aftercare/functions/http/views/approval-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, path, query } from "./call.ts";

export type Approval = z.output<typeof approvalSchema>;

interface Page {
  readonly items: readonly Approval[];
  readonly cursor?: string;
}

/** Pages hold what the reader may see, so one may be short; so many are read for a first look. */
const mostPages = 4;

/** What waits for a yes, the longest waiting first, then what has ended. */
export const approvalsQuery = () =>
  queryOptions({
    queryKey: ["desk", "approvals", languageStore.get()],
    queryFn: async () => {
      const items: Approval[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const read = await call<Page>("GET", `/v1/approvals${query({ limit: 50, cursor })}`);
        items.push(...read.items);
        cursor = read.cursor;
        if (cursor === undefined) break;
      }
      return items;
    },
  });

export const decideApproval = (
  approvalId: string,
  decision: "granted" | "declined",
  reason: string,
) => call<Approval>("POST", path`/v1/approvals/${approvalId}/decision`, { decision, reason });

export const withdrawApproval = (approvalId: string) =>
  call<Approval>("POST", path`/v1/approvals/${approvalId}/withdrawal`);
