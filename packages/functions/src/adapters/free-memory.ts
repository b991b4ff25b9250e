import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { once } from "../once.ts";

const open = once(() => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
});

/**
 * Frees what went through, in some milliseconds. The collector counts buffers late, because their bytes lie
 * outside its heap: without this a stream of some gigabytes holds far more than it needs.
 */
export function freeMemory(): void {
  open()();
}
