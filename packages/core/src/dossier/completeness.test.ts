import { expect, test } from "vitest";
import type { DebtFacts } from "../casefile/facts.ts";
import { completenessOf } from "./completeness.ts";
