import type { StageKind } from "@aftercare/infra-shared/stage.ts";

/** How long logs are kept: they hold no personal data, and a year tells what happened last spring. */
export const logDays: Readonly<Record<StageKind, number>> = {
  personal: 7,
  staging: 30,
  production: 365,
};
