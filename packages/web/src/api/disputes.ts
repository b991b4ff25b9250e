import type { disputesSchema } from "@aftercare/functions/http/views/dispute-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, query } from "./call.ts";

type Disputes = z.output<typeof disputesSchema>;
export type Dispute = Disputes["items"][number];

/** Objections and complaints that nobody has answered, what is owed first in front. */
export const disputesQuery = (assignee?: string) =>
  queryOptions({
    queryKey: ["desk", "disputes", assignee ?? "", languageStore.get()],
    queryFn: () => call<Disputes>("GET", `/v1/disputes${query({ assignee })}`),
  });
