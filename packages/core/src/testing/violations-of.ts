import axe from "axe-core";
import { JSDOM, VirtualConsole } from "jsdom";

/**
 * What axe finds wrong with a whole page, by rule and place. Colours need a real browser's layout and are not
 * looked at. A console of its own keeps jsdom from telling that it cannot paint.
 */
export async function violationsOf(html: string): Promise<string[]> {
  const dom = new JSDOM(html, { runScripts: "outside-only", virtualConsole: new VirtualConsole() });
  dom.window.eval(axe.source);
  const inPage = dom.window["axe"] as typeof axe;
  const rules = { "color-contrast": { enabled: false } };
  const { passes, violations } = await inPage.run(dom.window.document, { rules });
  if (passes.length < 4) throw new Error("axe has looked at nothing.");
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
