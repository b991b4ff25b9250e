import { evidenceQuery, type Evidence } from "../../api/files.ts";
import { queryClient } from "../../api/queries.ts";

interface Verdict {
  /** `slow`: it is still being looked at, and nobody should wait in front of it. */
  readonly stage: "stored" | "refused" | "slow";
  readonly why?: string;
}

/** Gently: half a minute in all, and rarer towards its end. */
const pausesMs = [1_000, 1_500, 2_500, 4_000, 6_000, 8_000, 8_000];

/** Asks how the machine found a file that has arrived, until it is settled or `isWanted` says no more. */
export async function waitForVerdict(
  clientId: string,
  evidenceId: string,
  isWanted: () => boolean,
): Promise<Verdict> {
  for (const pause of pausesMs) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isWanted()) break;
    const verdict = verdictOf(await findFile(clientId, evidenceId));
    if (verdict !== undefined) return verdict;
  }
  return { stage: "slow" };
}

function verdictOf(file: Evidence | undefined): Verdict | undefined {
  if (file === undefined || file.standing === "awaited") return undefined;
  if (file.standing !== "refused") return { stage: "stored" };
  return { stage: "refused", ...(file.refusal === undefined ? {} : { why: file.refusal.detail }) };
}

/** A question that nobody answers is asked again with the next pause. */
async function findFile(clientId: string, evidenceId: string): Promise<Evidence | undefined> {
  const files = await queryClient
    .query({ ...evidenceQuery(clientId), staleTime: 0 })
    .catch(() => undefined);
  return files?.find((file) => file.evidenceId === evidenceId);
}
