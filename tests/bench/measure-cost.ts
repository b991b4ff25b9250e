import { readSimulated } from "./scale/simulated.ts";
import { billDebts, billMonth, totalOf } from "./cost/bill.ts";
import { debtsBilled, installed } from "./cost/cost-page.ts";
import { measureActs } from "./cost/measure-acts.ts";
import { saveMeasured, writesOf } from "./cost/measured.ts";
import type { Section } from "./report.ts";
import type { Stage } from "./stage.ts";

/** What a debt costs, from what the table charges for it; `keep` saves the units. */
export async function measureCost(
  stage: Stage,
  options: { readonly keep: boolean },
): Promise<Section> {
  const measured = {
    measuredOn: new Date().toISOString().slice(0, 10),
    ...(await measureActs(stage)),
  };
  const simulated = readSimulated();
  if (options.keep) saveMeasured(measured);
  const debts = totalOf(billDebts(debtsBilled, measured, simulated, installed));
  const month = totalOf(billMonth(measured, installed));
  const { event, mail, feedback } = measured.acts;
  const units = `event ${writesOf(event).toFixed(1)}, mail ${writesOf(mail) + writesOf(feedback)} write units`;
  return {
    title: "Cost at list prices",
    lines: [
      { what: `${debtsBilled} debts a year`, product: `$${debts.toFixed(2)}`, note: units },
      { what: "a month of nothing", product: `$${month.toFixed(2)}` },
    ],
  };
}
