import { msOfInstant, type Instant } from "@aftercare/core/calendar/instant.ts";
import { z } from "zod";

/** How far a mail can be followed: SES tells of its delivery, an SMTP server only that it took it. */
export type Proof = "delivered" | "sent";

export type Verdict =
  /** Not yet: the mail to this audience. */
  | { readonly kind: "waiting"; readonly audience: Audience }
  /** From the event to the last of its mails. */
  | { readonly kind: "arrived"; readonly ageSeconds: number }
  | { readonly kind: "lost"; readonly audience: Audience };

const audiences = ["client", "staff"] as const;
type Audience = (typeof audiences)[number];

/** Of `GET …/timeline` what it takes to follow a mail. */
export const timelineSchema = z.object({
  items: z.array(
    z.object({
      type: z.string(),
      recordedAt: z.string().transform((text) => text as Instant),
      data: z.object({
        contactId: z.string().optional(),
        mail: z.string().optional(),
        steps: z.array(z.string()).optional(),
      }),
    }),
  ),
});

export type TimelineEntry = z.output<typeof timelineSchema>["items"][number];

/** Whether the warning about one contact has reached both whom it is for, by what the API tells of the case. */
export function judgeTimeline(
  entries: readonly TimelineEntry[],
  contactId: string,
  proof: Proof,
): Verdict {
  const logged = entries.find(({ data }) => data.contactId === contactId);
  if (logged === undefined) return { kind: "waiting", audience: "client" };
  const moments: number[] = [];
  for (const audience of audiences) {
    const step = `#${contactId}/${audience}`;
    const about = entries.filter(({ data }) => data.steps?.some((key) => key.endsWith(step)));
    if (about.some(({ type }) => isLoss(type))) return { kind: "lost", audience };
    const arrival = arrivalOf(entries, about, proof);
    if (arrival === undefined) return { kind: "waiting", audience };
    moments.push(msOfInstant(arrival.recordedAt));
  }
  const ageMs = Math.max(...moments) - msOfInstant(logged.recordedAt);
  return { kind: "arrived", ageSeconds: Math.round(ageMs / 1000) };
}

const isLoss = (type: string) => /^aftercare\.notice\.(withheld|failed)\./.test(type);

function arrivalOf(
  entries: readonly TimelineEntry[],
  about: readonly TimelineEntry[],
  proof: Proof,
): TimelineEntry | undefined {
  const sent = about.find(({ type }) => type === "aftercare.notice.sent.v1");
  if (sent === undefined || proof === "sent") return sent;
  return entries.find(
    ({ type, data }) => type === "aftercare.notice.delivered.v1" && data.mail === sent.data.mail,
  );
}
