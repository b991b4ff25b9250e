import { namesIn, type Part, type VariableName } from "./variables.ts";

export type EntryName =
  | "api"
  | "auth"
  | "sweep"
  | "deliver"
  | "digest"
  | "remind"
  | "evidence"
  | "build-dossier"
  | "import-rows"
  | "mail-feedback"
  | "jobs"
  | "canary";

const base = ["table", "app", "tuning"] as const satisfies readonly Part[];

/** What each Lambda entry is given of the environment, and so all that whoever takes it over can know. */
export const entryParts: Readonly<Record<EntryName, readonly Part[]>> = {
  api: [
    ...base,
    "files",
    "dossierQueue",
    "importQueue",
    "mail",
    "senderCheck",
    "operator",
    "linkSecret",
    "authSecret",
    "sealKeys",
    "origin",
    "release",
  ],
  auth: [...base, "mail", "operator", "authSecret", "origin"],
  sweep: [...base, "queue"],
  deliver: [...base, "sealKeys"],
  digest: [...base, "mail"],
  remind: [...base, "files", "mail", "linkSecret"],
  evidence: [...base, "files"],
  "build-dossier": [...base, "files"],
  "import-rows": [...base, "files", "importQueue"],
  "mail-feedback": [...base, "linkSecret"],
  jobs: [...base, "mail", "canary"],
  canary: ["app", "canary"],
};

/** What one process needs that runs all of it. The canary stands outside and looks in. */
export const productParts: readonly Part[] = [...new Set([...entryParts.api, ...entryParts.sweep])];

/** The variables that each entry reads. What Lambda sets by itself (`AWS_REGION`, its credentials) is not here. */
export const entryVariables: Readonly<Record<EntryName, readonly VariableName[]>> = {
  api: variablesOf("api"),
  auth: variablesOf("auth"),
  sweep: variablesOf("sweep"),
  deliver: variablesOf("deliver"),
  digest: variablesOf("digest"),
  remind: variablesOf("remind"),
  evidence: variablesOf("evidence"),
  "build-dossier": variablesOf("build-dossier"),
  "import-rows": variablesOf("import-rows"),
  "mail-feedback": variablesOf("mail-feedback"),
  jobs: variablesOf("jobs"),
  canary: variablesOf("canary"),
};

function variablesOf(entry: EntryName): readonly VariableName[] {
  return entryParts[entry].flatMap(namesIn);
}
