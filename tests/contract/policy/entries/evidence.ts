import { listEvidence } from "@aftercare/core/verbs/evidence/list-evidence.ts";
import { openDownload } from "@aftercare/core/verbs/evidence/open-download.ts";
import { purgeEvidence } from "@aftercare/core/verbs/evidence/purge-evidence.ts";
import { receiveUpload } from "@aftercare/core/verbs/evidence/receive-upload.ts";
import { requestUpload } from "@aftercare/core/verbs/evidence/request-upload.ts";
import type { Entry } from "../entry.ts";
import type { Target } from "../target.ts";
import { fileOf } from "./file-of.ts";

const upload = {
  kind: "official_receipt",
  fileName: "还款凭证.jpg",
  mediaType: "image/jpeg",
  sizeBytes: 20_480,
  sha256: "b".repeat(64),
} as const;

const refOf = ({ orgId, clientId, evidenceId }: Target) => ({ orgId, clientId, evidenceId });

export const evidenceEntries: readonly Entry[] = [
  {
    verb: "requestUpload",
    variant: "to a client's file",
    act: "evidence.upload",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId }) => requestUpload(ctx, { clientId, ...upload }),
  },
  {
    verb: "requestUpload",
    variant: "to a debt",
    act: "evidence.upload",
    on: "file",
    denied: "not-there",
    call: (ctx, { debt: { clientId, debtId } }) =>
      requestUpload(ctx, { clientId, debtId, ...upload }),
  },
  {
    verb: "listEvidence",
    act: "evidence.list",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId }) => listEvidence(ctx, { clientId }),
  },
  {
    verb: "openDownload",
    act: "evidence.open",
    on: "file",
    denied: "not-there",
    call: (ctx, { clientId, evidenceId }) => openDownload(ctx, { clientId, evidenceId }),
  },
  {
    verb: "receiveUpload",
    act: "evidence.receive",
    on: "file",
    denied: "forbidden",
    call: (ctx, target) => receiveUpload(ctx, { ...refOf(target), scan: "clean" }),
    read: (outcome) =>
      (outcome as { readonly kind: string }).kind === "ignored" ? "not-there" : undefined,
  },
  {
    verb: "purgeEvidence",
    act: "evidence.purge",
    on: "file",
    insists: true,
    async call(ctx, { debt }) {
      const step = { key: "R12@2026-11-10/purge", followUp: "R12@2026-11-10" };
      return purgeEvidence(ctx, await fileOf(ctx, debt), step);
    },
  },
];
