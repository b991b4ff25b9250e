import { scopeNames } from "@aftercare/core/conduct/bases.ts";
import { conductRuleIds } from "@aftercare/core/conduct/conduct-rules.ts";
import type { ConductFinding } from "@aftercare/core/conduct/find-conduct.ts";
import { titleOfConduct, writeAsked, writeFinding } from "@aftercare/core/conduct/write-finding.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import type { ConductReading } from "@aftercare/core/verbs/cases/read-conduct.ts";
import { z } from "@hono/zod-openapi";
import { contactSchema } from "./file-view.ts";
import { day, fen, id, list } from "./parts.ts";

const findingSchema = z.strictObject({
  rule: z.enum(conductRuleIds),
  title: z.string(),
  on: day,
  at: z.string().optional(),
  count: z.int().optional(),
  limit: z.int().optional(),
  /** The sentence as it may be shown: that it may not accord, and whom that binds. */
  text: z.string(),
  /** What it is measured by asks for. */
  asks: z.string(),
  contacts: list(id),
  bases: list(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      scope: z.string(),
      /** Whether that scope fits this lender. */
      fit: z.enum(["fits", "unclear", "does-not-fit"]),
      since: day,
      confidence: z.enum(["H", "M", "L"]),
    }),
  ),
});

export const conductSchema = z
  .strictObject({
    findings: list(findingSchema),
    contacts: list(
      contactSchema.extend({
        /** What a few days of interest would be, beside what is demanded. */
        residual: z
          .strictObject({ plausible: z.boolean(), days: z.int(), interestFen: fen })
          .optional(),
      }),
    ),
    /** The newest payoff quote against what was paid then, to the cent. */
    quote: z
      .strictObject({
        quotedFen: fen,
        quotedOn: day,
        paidFen: fen,
        paidOn: day,
        differenceFen: fen,
      })
      .optional(),
  })
  .openapi("Conduct");

export function conductView(
  { findings, contacts, quote }: ConductReading,
  language: Language,
): z.infer<typeof conductSchema> {
  return {
    findings: findings.map((finding) => findingView(finding, language)),
    contacts: contacts.map(({ contact, residual }) =>
      residual === undefined ? contact : { ...contact, residual },
    ),
    ...(quote === undefined ? {} : { quote }),
  };
}

function findingView(finding: ConductFinding, language: Language) {
  const { rule, contacts, bases, ...rest } = finding;
  return {
    rule,
    ...rest,
    title: titleOfConduct(rule)[language],
    text: writeFinding(finding, language),
    asks: writeAsked(finding, language),
    contacts,
    bases: bases.map(({ id: basis, name, scope, fit, since, confidence }) => ({
      id: basis,
      name: name[language],
      scope: scopeNames[scope][language],
      fit,
      since,
      confidence,
    })),
  };
}
