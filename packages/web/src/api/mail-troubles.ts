import type { mailTroublesSchema } from "@aftercare/functions/http/views/mail-trouble-view.ts";
import { infiniteQueryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { call, path, query } from "./call.ts";

type MailTroubles = z.output<typeof mailTroublesSchema>;
export type MailTrouble = MailTroubles["items"][number];
export type TroubleCounts = NonNullable<MailTroubles["counts"]>;
export type TroubleCount = TroubleCounts["days7"];

/** Bounces, complaints, failed and uncertain mails, the newest first; the first page counts them too. */
export const mailTroublesQuery = infiniteQueryOptions({
  queryKey: ["organisation", "mail-troubles"],
  queryFn: ({ pageParam }) =>
    call<MailTroubles>("GET", `/v1/mail-troubles${query({ cursor: pageParam })}`),
  initialPageParam: "",
  getNextPageParam: ({ cursor }) => cursor,
});

/** Lets mail go to the client's address again. */
export const clearMailTrouble = ({
  clientId,
  reason,
}: {
  readonly clientId: string;
  readonly reason: string;
}) => call("POST", path`/v1/clients/${clientId}/mail-trouble/clear`, { reason });
