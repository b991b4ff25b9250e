import type { Said } from "./facts.ts";

export interface CreditCheckFact extends Said {
  readonly accountType: string;
  readonly statusCode: string;
  readonly clean: boolean;
}

export interface AnomalyFact extends Said {
  readonly id: string;
  readonly kind: string;
  readonly dismissed?: Said;
}

export interface ObjectionFact extends Said {
  readonly id: string;
  readonly channel: "ccrc" | "institution";
  readonly anomalies: readonly string[];
  readonly answered?: Said & { readonly outcome: string };
}

export interface ComplaintFact extends Said {
  readonly id: string;
  readonly body: "pboc" | "institution" | "nfra";
  readonly answered?: Said & { readonly outcome: string };
}
