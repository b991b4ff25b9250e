import type { ListedRule } from "../../api/rules.ts";
import type { Text } from "../../language/language.ts";
import { flowTexts as texts } from "./rules-texts.ts";

export interface Flow {
  readonly title: Text;
  /** Families of rules: `R06` is `R06.early`, `R06.main` and `R06.last`. */
  readonly families: readonly string[];
}

/** In the order in which a person lives through them. */
export const flows: readonly Flow[] = [
  { title: texts.settling, families: ["R01", "R02", "R03", "R05", "K01", "K02"] },
  { title: texts.certificate, families: ["R04", "K03"] },
  { title: texts.credit, families: ["R06", "R13", "R14", "R18", "R28"] },
  { title: texts.balance, families: ["R07"] },
  { title: texts.offers, families: ["R19", "R21", "R27"] },
  { title: texts.reconcile, families: ["R20"] },
  { title: texts.objection, families: ["R08", "R09", "R10", "R11", "R24"] },
  { title: texts.guarantee, families: ["R15"] },
  { title: texts.compensation, families: ["R16"] },
  { title: texts.creditor, families: ["R23"] },
  { title: texts.contact, families: ["R17", "K05"] },
  { title: texts.legal, families: ["R22"] },
  { title: texts.talking, families: ["N08", "N09", "N10", "N11", "N12", "N13", "N14", "K04"] },
  { title: texts.telling, families: ["N01", "N02", "N03"] },
  { title: texts.keeping, families: ["R12", "N04", "N05", "N06", "N07"] },
];

const others: Flow = { title: texts.others, families: [] };

export interface FlowRules {
  readonly flow: Flow;
  readonly rules: readonly ListedRule[];
}

/** The rules by flow; one that no flow names stands at the end rather than nowhere. */
export function byFlow(rules: readonly ListedRule[]): readonly FlowRules[] {
  const flowOf = ({ id }: ListedRule) => flows.find(({ families }) => isOf(families, id)) ?? others;
  return [...flows, others]
    .map((flow) => ({ flow, rules: rules.filter((rule) => flowOf(rule) === flow) }))
    .filter((group) => group.rules.length > 0);
}

function isOf(families: readonly string[], id: string): boolean {
  const [family = id] = id.split(".");
  return families.includes(family);
}
