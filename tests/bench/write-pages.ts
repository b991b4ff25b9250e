import { computeCostPage, readCostPage, saveCostPage } from "./cost/cost-page.ts";
import { readMeasured } from "./cost/measured.ts";
import { drawChart } from "./scale/draw-chart.ts";
import { computeScalePage, readScalePage, saveChart, saveScalePage } from "./scale/scale-page.ts";
import { readSimulated } from "./scale/simulated.ts";

/** Both pages and the picture, from the numbers that are kept: each needs some of the other's. */
export function writePages(): void {
  const [measured, simulated] = [readMeasured(), readSimulated()];
  saveCostPage(computeCostPage(readCostPage(), measured, simulated));
  saveScalePage(computeScalePage(readScalePage(), measured, simulated));
  saveChart(drawChart(simulated));
}
