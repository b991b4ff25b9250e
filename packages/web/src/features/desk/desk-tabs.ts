import type {
  CaseloadCounts,
  CaseloadQuestion,
  CaseloadRow,
  DeskTask,
} from "../../api/caseload.ts";
import { deskTexts as texts } from "./desk-texts.ts";

/** The desk's tabs, in the order in which they are worked through. */
export const deskTabs = ["overdue", "today", "new", "waiting", "help", "message"] as const;
export type DeskTab = (typeof deskTabs)[number];

export function readTab(typed: string | undefined): DeskTab | undefined {
  return deskTabs.find((tab) => tab === typed);
}

export const tabText = (tab: DeskTab) => texts[tab];
export const emptyText = (tab: DeskTab) => texts[`${tab}Empty`];

export function questionOf(tab: DeskTab): CaseloadQuestion {
  return tab === "overdue" || tab === "today" ? { due: tab } : { flag: tab };
}

export function countOf(counts: CaseloadCounts, tab: DeskTab): number {
  return counts[tab];
}

/** Of a client's things the one for which the row stands in this tab. */
export function reasonOf({ next, awaited, help }: CaseloadRow, tab: DeskTab): DeskTask | undefined {
  if (tab === "waiting") return awaited;
  return tab === "help" ? help : next;
}
