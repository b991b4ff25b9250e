import { createHash } from "node:crypto";
import { paperStyle } from "@aftercare/core/papers/paper-style.ts";

const styleHash = createHash("sha256").update(paperStyle).digest("base64");

/** The page's own style sheet, known by its hash, and nothing else. */
export const paperPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
