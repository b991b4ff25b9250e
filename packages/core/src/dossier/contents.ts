import type { IsoDate } from "../calendar/dates.ts";
import type { Instant } from "../calendar/instant.ts";
import type { ClientFacts, DebtFacts, Facts } from "../casefile/facts.ts";
import { standingOf } from "../evidence/standing.ts";
import type { FileRef } from "../kernel/ids.ts";
import type { Text } from "../kernel/language.ts";
import type { StoredEvent } from "../ports/case-files.ts";
import type { EvidenceRecord } from "../ports/evidence-records.ts";
import { completenessOf, type Completeness } from "./completeness.ts";
import type { DossierOrder } from "./dossier-order.ts";
import { evidenceNameOf } from "./file-names.ts";
import { scopes, type Scope } from "./purpose.ts";
import { scheduleIn, type ScheduleRow } from "./schedule.ts";
import { timelineOf, type TimelineRow } from "./timeline.ts";
import { documentTitle, itemWords, leftOutWords, type Who } from "./words.ts";

export interface DossierFile<F extends Facts> {
  readonly ref: FileRef;
  readonly facts: F;
  /** Without what staff wrote for each other. */
  readonly history: readonly StoredEvent[];
}

/** All that a dossier is made from, as it is at this moment. */
export interface DossierSources {
  readonly orgName: string;
  readonly order: DossierOrder;
  readonly askedAt: Instant;
  readonly askedBy: Who;
  readonly today: IsoDate;
  readonly client: DossierFile<ClientFacts>;
  /** Those that were asked for. */
  readonly debts: readonly DossierFile<DebtFacts>[];
  readonly evidence: readonly EvidenceRecord[];
  whoOf(by: string): Who;
}

export interface Proof {
  readonly record: EvidenceRecord;
  readonly on: IsoDate;
  /** Where it lies within the archive. */
  readonly name: string;
}

export interface DebtPart {
  readonly file: DossierFile<DebtFacts>;
  readonly label: string;
  readonly schedule: readonly ScheduleRow[];
  readonly completeness: Completeness;
}

/** A36, A41, B66: everything that goes in, and everything that does not with the reason. */
export interface DossierContents {
  readonly sources: DossierSources;
  readonly scope: Scope;
  /** The client's own file is part of it. */
  readonly whole: boolean;
  readonly debts: readonly DebtPart[];
  readonly proofs: readonly Proof[];
  readonly leftOut: readonly { readonly what: string; readonly why: Text }[];
  readonly timeline: readonly TimelineRow[];
  readonly gaps: readonly string[];
}

/** Works out what goes in: what the purpose needs, of the debts that were asked for, and is not locked (TC17). */
export function dossierOf(sources: DossierSources): DossierContents {
  const { order, client } = sources;
  const scope = scopes[order.purpose];
  const whole = order.debtIds.length === 0;
  const debts = sources.debts.map((file) => debtPartOf(file));
  const files: readonly DossierFile<Facts>[] = whole ? [client, ...sources.debts] : sources.debts;
  const judged = files.flatMap((file) => judgeProofs(sources, scope, file));
  return {
    sources,
    scope,
    whole,
    debts,
    proofs: nameProofs(sources, judged),
    leftOut: judged.flatMap(({ record, on, why }) =>
      why === undefined
        ? []
        : [{ what: `${documentTitle(record.kind, order.language)} ${on}`, why: leftOutWords[why] }],
    ),
    timeline: timelineOf(files, scope, sources),
    gaps: debts.flatMap((debt) => gapsOf(debt, debts.length > 1, sources)),
  };
}

function debtPartOf(file: DossierFile<DebtFacts>): DebtPart {
  const { creditor, contractNumber } = file.facts.terms;
  const schedule = scheduleIn(file.history);
  return {
    file,
    label: contractNumber === undefined ? creditor.name : `${creditor.name} ${contractNumber}`,
    schedule,
    completeness: completenessOf(file.facts, schedule),
  };
}

interface Judged {
  readonly record: EvidenceRecord;
  readonly on: IsoDate;
  /** Why it is left out. */
  readonly why?: keyof typeof leftOutWords;
}

/** What was refused or removed is gone, and nothing is said of it. */
function judgeProofs(
  { evidence, client }: DossierSources,
  scope: Scope,
  { ref, facts }: DossierFile<Facts>,
): Judged[] {
  return evidence
    .filter(({ debtId }) => debtId === ref.debtId)
    .flatMap((record): Judged[] => {
      const known = facts.evidence.find(({ id }) => id === record.ref.evidenceId);
      const on = known?.on ?? (record.announcedAt.slice(0, 10) as IsoDate);
      const standing = standingOf(record, facts, client.facts);
      const isWanted = scope.evidence === "all" || scope.evidence.has(record.kind);
      if (standing === "locked" || standing === "awaited") return [{ record, on, why: standing }];
      if (standing !== "stored") return [];
      return [isWanted ? { record, on } : { record, on, why: "purpose" }];
    });
}

/** In the order of their days; numbered from 1. */
function nameProofs({ order }: DossierSources, judged: readonly Judged[]): Proof[] {
  return judged
    .filter(({ why }) => why === undefined)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
    .map(({ record, on }, index) => {
      const kind = documentTitle(record.kind, order.language);
      const { fileName, mediaType } = record;
      return {
        record,
        on,
        name: evidenceNameOf({ number: index + 1, on, kind, fileName, mediaType }),
      };
    });
}

function gapsOf({ label, completeness }: DebtPart, named: boolean, { order }: DossierSources) {
  const { language } = order;
  const missing = completeness.items.filter(({ state }) => state === "missing");
  return missing.map(({ item, have, want }) => {
    const { name, why } = itemWords[item];
    const count = want === undefined ? "" : ` (${have}/${want})`;
    const whose = named ? `${label} · ` : "";
    const colon = language === "zh-CN" ? "：" : ": ";
    return `${whose}${name[language]}${count}${colon}${why[language]}`;
  });
}
