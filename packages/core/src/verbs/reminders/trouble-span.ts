import { addMs, type Instant } from "../../calendar/instant.ts";
import { troublesKeptForDays, type TroubleSpan } from "../../ports/mail-troubles.ts";

const dayMs = 86_400_000;

/** The last days up to and with this moment; without a number all that are kept. */
export function troubleSpan(now: Instant, days = troublesKeptForDays): TroubleSpan {
  return { from: addMs(now, -days * dayMs), until: addMs(now, 1) };
}
