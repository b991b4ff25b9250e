import { writeRefusal } from "@aftercare/core/kernel/refusal-texts.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import { idPattern, type OrgId } from "@aftercare/core/kernel/ids.ts";
import { languages } from "@aftercare/core/kernel/language.ts";
import { refuse, type Refused } from "@aftercare/core/kernel/refusal.ts";
import { newOrganisationSchema } from "@aftercare/core/organisation/organisation-schema.ts";
import { beginReplanning } from "@aftercare/core/verbs/organisation/begin-replanning.ts";
import { inviteAdmin } from "@aftercare/core/verbs/people/invite-admin.ts";
import { z } from "zod";
import { createCanary } from "../canary/create-canary.ts";
import { eraseProbes } from "../canary/erase-probes.ts";
import { compose, type App } from "../compose.ts";
import { checkInstallation } from "../jobs/check.ts";
import { createOrganisation } from "../jobs/create-organisation.ts";
import { issueKey } from "../jobs/issue-key.ts";
import { replanAll } from "../jobs/replan-all.ts";

const org = z
  .string()
  .regex(idPattern)
  .transform((id) => id as OrgId);

const jobSchema = z.discriminatedUnion("job", [
  z.strictObject({ job: z.literal("check") }),
  z.strictObject({ job: z.literal("create-organisation"), organisation: newOrganisationSchema }),
  z.strictObject({
    job: z.literal("invite-admin"),
    org,
    name: z.string().trim().min(1).max(80),
    email: z.email(),
    language: z.enum(languages).optional(),
  }),
  z.strictObject({ job: z.literal("issue-key"), org }),
  z.strictObject({ job: z.literal("replan"), org: org.optional() }),
  z.strictObject({ job: z.literal("create-canary") }),
  z.strictObject({ job: z.literal("erase-canary") }),
]);

type Job = z.output<typeof jobSchema>;
type JobOf<Name extends Job["job"]> = Extract<Job, { readonly job: Name }>;

/**
 * What whoever operates the machine asks for by hand, or a release by its workflow. A refusal is an answer; what
 * is thrown is Lambda's `FunctionError`.
 */
export function makeJobsHandler(app: App) {
  return async (event: unknown) => {
    const parsed = jobSchema.safeParse(event);
    if (!parsed.success) return { kind: "invalid", flaws: flawsOf(parsed.error) } as const;
    const answer = await carryOut(app, parsed.data);
    app.ports.log.info("job", { job: parsed.data.job, outcome: answer.kind });
    return answer.kind === "refused" ? { ...answer, why: writeRefusal(answer) } : answer;
  };
}

function carryOut(app: App, job: Job) {
  switch (job.job) {
    case "check":
      return checkInstallation(app);
    case "create-organisation":
      return createOrganisation(app.ports, job.organisation);
    case "invite-admin":
      return within(app, job.org, (ctx) => invite(ctx, job));
    case "issue-key":
      return within(app, job.org, giveKey);
    case "replan":
      return job.org === undefined ? replanAll(app) : within(app, job.org, beginReplanning);
    case "create-canary":
      return createCanary(app.ports, app.config.canary());
    case "erase-canary":
      return eraseProbes(app);
  }
}

/** The invitation itself holds the hash of a token, which nobody needs to see. */
async function invite(ctx: Context, { name, email, language }: JobOf<"invite-admin">) {
  const wanted = { name, email, ...(language === undefined ? {} : { language }) };
  const invited = await inviteAdmin(ctx, wanted);
  if (invited.kind === "refused") return invited;
  const { invitation, mail } = invited;
  return { kind: "invited", mail, expiresAt: invitation.expiresAt } as const;
}

async function giveKey(ctx: Context) {
  return { kind: "given", apiKey: await issueKey(ctx, ctx.org.id) } as const;
}

async function within<T>(
  app: App,
  orgId: OrgId,
  work: (ctx: Context) => Promise<T>,
): Promise<T | Refused> {
  const ctx = await app.contextFor(orgId, { kind: "system", process: "operator" });
  return ctx === undefined ? refuse("organisation.unknown", { field: "org" }) : work(ctx);
}

function flawsOf({ issues }: z.ZodError) {
  return issues.map(({ path, message }) => ({ field: path.join("."), message }));
}

let handle: ReturnType<typeof makeJobsHandler> | undefined;

/** @public Lambda calls it by this name. */
export const handler = (event: unknown) => {
  handle ??= makeJobsHandler(compose(process.env, { entry: "jobs" }));
  return handle(event);
};
