import type { PlayedCase } from "../played-case.ts";
import { tc01 } from "./tc01.ts";
import { tc02 } from "./tc02.ts";
import { tc04 } from "./tc04.ts";
import { tc06 } from "./tc06.ts";
import { tc09 } from "./tc09.ts";
import { tc10 } from "./tc10.ts";
import { tc11 } from "./tc11.ts";
import { tc12 } from "./tc12.ts";
import { tc13 } from "./tc13.ts";
import { tc14 } from "./tc14.ts";
import { tc15 } from "./tc15.ts";
import { tc17 } from "./tc17.ts";
import { tc18 } from "./tc18.ts";
import { tc19 } from "./tc19.ts";
import { tc21 } from "./tc21.ts";
import { tc23 } from "./tc23.ts";

/** Every acceptance case, as `npm run demo -- --case` plays it; the first is played without a word. */
export const playedCases: readonly [PlayedCase, ...PlayedCase[]] = [
  tc01,
  tc02,
  tc04,
  tc06,
  tc09,
  tc10,
  tc11,
  tc12,
  tc13,
  tc14,
  tc15,
  tc17,
  tc18,
  tc19,
  tc21,
  tc23,
];
