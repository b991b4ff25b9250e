import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { once } from "../once.ts";

type Collect = (options: { readonly type: "minor" | "major" }) => void;

const open = once(() => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as Collect;
});

/**
 * Frees what went through. The collector counts buffers late, because their bytes lie outside its heap: without
 * this a stream of some gigabytes holds far more than it needs. `minor`: what is young, in a millisecond.
 */
export function freeMemory(type: "minor" | "major"): void {
  open()({ type });
}
