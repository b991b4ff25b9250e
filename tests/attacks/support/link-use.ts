import { send, type Answer, type Call } from "./http.ts";
import { newNetwork } from "./person.ts";
import type { Stage } from "./stage.ts";

const acts = ["done", "later", "stuck", "undo", "agree", "disagree", "start", "stop"];

/** From a network of its own, as everybody in the world would. */
export function knockAt(stage: Stage, call: Call): Promise<Answer> {
  return send(stage.url, { from: newNetwork(), ...call });
}

export function pressAt(stage: Stage, path: string, act: string): Promise<Answer> {
  return submit(stage, path, `act=${act}`);
}

/** Looked at and pressed in every way that there is. */
export function useUpAt(stage: Stage, paths: readonly string[]): Promise<Answer[]> {
  return Promise.all(
    paths.flatMap((path) => [
      knockAt(stage, { path }),
      knockAt(stage, { method: "HEAD", path }),
      ...acts.map((act) => pressAt(stage, path, act)),
      submit(stage, path, "List-Unsubscribe=One-Click"),
    ]),
  );
}

function submit(stage: Stage, path: string, body: string): Promise<Answer> {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return knockAt(stage, { method: "POST", path, headers, body });
}
