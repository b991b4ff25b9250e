import { installation } from "@aftercare/infra-shared/installation.ts";
import type { Section } from "./report.ts";
import { drainedAt, untilNoon } from "./scale/drain.ts";
import { morningsOf, pickMornings } from "./scale/mornings.ts";
import { caseFiles } from "./scale/scale-page.ts";
import { simulate, simulation } from "./scale/simulate.ts";
import { saveSimulated } from "./scale/simulated.ts";

/** Two years of mails by the product's own plan; `keep` saves the loads. */
export function measureScale(options: { readonly keep: boolean }): Section {
  const simulated = simulate(simulation.debts, simulation.seed);
  if (options.keep) saveSimulated(simulated);
  const { usual, busy, newYear, halfYear } = pickMornings(morningsOf(simulated, caseFiles));
  const { perSecond } = installation.mail;
  const lines = Object.entries({ usual, busy, newYear, halfYear }).map(
    ([what, { day, mails }]) => ({
      what: `${what} morning, ${day}`,
      product: mails.toLocaleString("en"),
      note: `over by noon at ${Math.ceil(mails / untilNoon(1))}/s; at ${perSecond}/s over at ${drainedAt(mails, perSecond)}`,
    }),
  );
  return { title: `Mails at 09:00, ${caseFiles.toLocaleString("en")} case files`, lines };
}
