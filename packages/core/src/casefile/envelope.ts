import { z } from "zod";
import { parseInstant, toLocal, dateOf, type Instant } from "../calendar/instant.ts";
import type { IsoDate } from "../calendar/dates.ts";
import { refOfSubject, type FileRef, type OrgId } from "../kernel/ids.ts";
import type { EventDefinition } from "./events/define.ts";
import * as field from "./events/fields.ts";
import { eventDefinition } from "./events/registry.ts";

/** A CloudEvents 1.0 event, as partners and our own forms send it. `time` is when it happened. */
export const envelopeSchema = z.looseObject({
  specversion: z.literal("1.0"),
  id: field.line(128),
  source: field.line(200),
  type: field.line(120),
  subject: field.line(160),
  time: z
    .string()
    .refine((text) => parseInstant(text) !== undefined, {
      error: "Write the time as RFC 3339, for example 2026-02-28T16:30:00Z.",
    })
    .optional(),
  datacontenttype: z.string().optional(),
  data: z.unknown(),
});

/** What is wrong with one field of the input. */
export interface Flaw {
  readonly field: string;
  readonly message: string;
}

export interface ParsedEvent {
  readonly ref: FileRef;
  readonly definition: EventDefinition;
  readonly id: string;
  readonly source: string;
  readonly subject: string;
  readonly time?: Instant;
  readonly data: { readonly on?: IsoDate };
}

export type Parsed =
  | { readonly kind: "parsed"; readonly event: ParsedEvent }
  | {
      readonly kind: "invalid";
      readonly code: "event.invalid" | "event.type-unknown";
      readonly flaws: readonly Flaw[];
    };

/** The one place where an event is parsed: envelope, subject, type, data. Every flaw is named. */
export function parseEvent(orgId: OrgId, input: unknown): Parsed {
  const envelope = envelopeSchema.safeParse(input);
  if (!envelope.success) return invalid(flawsOf(envelope.error));
  const { id, source, type, subject, time, data } = envelope.data;
  const definition = eventDefinition(type);
  if (definition === undefined) {
    const message = `There is no event type “${type}”. The API page lists all of them.`;
    return { kind: "invalid", code: "event.type-unknown", flaws: [{ field: "type", message }] };
  }
  const ref = refOfSubject(orgId, subject);
  if (ref === undefined) {
    const message = "Write clients/{clientId} or clients/{clientId}/debts/{debtId}.";
    return invalid([{ field: "subject", message }]);
  }
  const parsed = definition.data.safeParse(data);
  if (!parsed.success) return invalid(flawsOf(parsed.error, "data"));
  const instant = time === undefined ? undefined : parseInstant(time);
  return {
    kind: "parsed",
    event: {
      ref,
      definition,
      id,
      source,
      subject,
      data: parsed.data as { readonly on?: IsoDate },
      ...(instant === undefined ? {} : { time: instant }),
    },
  };
}

function invalid(flaws: readonly Flaw[]): Parsed {
  return { kind: "invalid", code: "event.invalid", flaws };
}

function flawsOf(error: z.ZodError, under?: string): Flaw[] {
  return error.issues.flatMap((issue) => {
    const path = under === undefined ? issue.path : [under, ...issue.path];
    const names = issue.code === "unrecognized_keys" ? issue.keys : undefined;
    if (names === undefined) return [{ field: path.join("."), message: issue.message }];
    return names.map((name) => ({
      field: [...path, name].join("."),
      message: "This field is not known here. Check its name.",
    }));
  });
}

/** The local day it happened: what the sender said, else the day of `time`, else the day of recording. */
export function dayOf(event: ParsedEvent, recordedOn: IsoDate, zone: string): IsoDate {
  if (event.data.on !== undefined) return event.data.on;
  return event.time === undefined ? recordedOn : dateOf(toLocal(event.time, zone));
}
