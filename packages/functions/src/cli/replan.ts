import { parseArgs } from "node:util";
import { idPattern, type OrgId } from "@aftercare/core/kernel/ids.ts";
import { replanOrganisation } from "@aftercare/core/verbs/cases/replan-organisation.ts";
import { compose } from "../compose.ts";

/**
 * `node packages/functions/src/cli/replan.ts --org sample`: after a new calendar year or a new rule, brings
 * every case file of an organisation up to date. Reads the same environment as the Lambda entries.
 */
async function replan(): Promise<void> {
  const { org } = parseArgs({ options: { org: { type: "string" } } }).values;
  if (org === undefined || !idPattern.test(org)) throw new Error("Which organisation? --org <id>");
  const app = compose(process.env);
  const ctx = await app.contextFor(org as OrgId, { kind: "system", process: "replan" });
  if (ctx === undefined) throw new Error(`There is no organisation ${org}.`);
  const { files, changed } = await replanOrganisation(ctx);
  process.stdout.write(`${files} case files, ${changed} brought up to date\n`);
}

replan().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
