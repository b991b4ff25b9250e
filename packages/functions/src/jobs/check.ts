import { isoDate } from "@aftercare/core/calendar/dates.ts";
import { instantOfMs, type Instant } from "@aftercare/core/calendar/instant.ts";
import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import type { App } from "../compose.ts";

export interface Fit {
  readonly kind: "fit";
  readonly table: string;
  readonly app: string;
  readonly rules: string;
  readonly calendar: string;
  /** Since when the oldest case file waits for the clockwork, or when the next one is due. */
  readonly nextDueAt?: Instant;
}

/**
 * Asks the table and each of its indexes one question, as the product does.
 * @throws AppError `store.unavailable` where one of them does not answer
 */
export async function checkInstallation({ config, ports }: App): Promise<Fit> {
  const { cases, organisations, rulebook, calendar } = ports;
  const nobody = "nobody" as OrgId;
  const one = { limit: 1 };
  const [nextDueAt] = await Promise.all([
    cases.nextDueAfter(instantOfMs(0)),
    organisations.loadNow(nobody),
    cases.worklist(nobody, "nobody", isoDate("2000-01-01"), one),
    cases.clients(nobody, one),
    cases.listFiles(nobody, undefined, one),
  ]);
  return {
    kind: "fit",
    table: config.tableName,
    app: config.settings.appUrl,
    rules: rulebook.version,
    calendar: calendar.version,
    ...(nextDueAt === undefined ? {} : { nextDueAt }),
  };
}
