import { envelopeSchema } from "@aftercare/core/casefile/envelope.ts";
import type { EventDefinition } from "@aftercare/core/casefile/events/define.ts";
import { eventDefinitions } from "@aftercare/core/casefile/events/registry.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import { isClockworkOnly } from "@aftercare/core/policy/permit-event.ts";
import { z } from "zod";

/** JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** `aftercare.payment.made.v1` is described as `PaymentMadeV1`. */
function schemaNameOf(type: string): string {
  const words = type.split(/[.-]/).slice(1);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** Every event type under its name, and `Event`: any of them, told apart by `type`. */
export function eventSchemas(language: Language): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = { Event: oneOf(eventDefinitions) };
  for (const definition of eventDefinitions) {
    schemas[schemaNameOf(definition.type)] = eventSchema(definition, language);
  }
  return schemas;
}

/** Those that people may record; the rest come from the clockwork and are met in timelines. */
export function anyRecordableEvent(): JsonSchema {
  return oneOf(eventDefinitions.filter(({ type }) => !isClockworkOnly(type)));
}

function oneOf(definitions: readonly EventDefinition[]): JsonSchema {
  const references = definitions.map(({ type }) => [type, referenceTo(type)] as const);
  return {
    oneOf: references.map(([, $ref]) => ({ $ref })),
    discriminator: { propertyName: "type", mapping: Object.fromEntries(references) },
  };
}

function referenceTo(type: string): string {
  return `#/components/schemas/${schemaNameOf(type)}`;
}

function eventSchema(definition: EventDefinition, language: Language): JsonSchema {
  const { type, data, title, file } = definition;
  const envelope = toJsonSchema(envelopeSchema);
  return {
    ...envelope,
    title: title[language],
    "x-file": file,
    "x-recorded-by": isClockworkOnly(type) ? "system" : "people",
    properties: {
      ...(envelope["properties"] as object),
      type: { const: type },
      data: toJsonSchema(data),
    },
  };
}

/** As a sender writes it, before defaults and transforms. */
function toJsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io: "input" });
  return described;
}
