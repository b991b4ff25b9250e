import { z } from "@hono/zod-openapi";
import { id, language } from "./parts.ts";

const timeOfDay = z.string().regex(/^\d{2}:\d{2}$/);

export const organisationSchema = z
  .strictObject({
    id,
    name: z.string(),
    zone: z.string(),
    language,
    mailAt: timeOfDay,
    quietFrom: timeOfDay,
    quietUntil: timeOfDay,
    phone: z.string(),
    staffAddress: z.string(),
  })
  .openapi("Organisation");
