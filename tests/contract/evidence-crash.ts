import type { Context } from "@aftercare/core/kernel/context.ts";

class Crash extends Error {}

/**
 * Runs `work` again and again; each time the process dies after one more call to a store, whose work is done
 * but whose answer nobody hears. After each death `check` looks at what is left. Returns the number of deaths.
 */
export async function dieAfterEveryCall<T>(
  ctx: Context,
  begin: () => Promise<T>,
  work: (ctx: Context, subject: T) => Promise<unknown>,
  check: (subject: T, deaths: number) => Promise<void>,
): Promise<number> {
  for (let deaths = 0; ; deaths += 1) {
    const subject = await begin();
    const survived = await outlives(deaths + 1, ctx, (dying) => work(dying, subject));
    await check(subject, deaths);
    if (survived) return deaths;
  }
}

async function outlives(
  calls: number,
  ctx: Context,
  work: (ctx: Context) => Promise<unknown>,
): Promise<boolean> {
  let left = calls;
  const tick = () => {
    left -= 1;
    if (left <= 0) throw new Crash();
  };
  const { cases, evidence, files, members, approvals, access, archives, longJobs } = ctx;
  const dying = {
    ...ctx,
    cases: dies(cases, tick),
    evidence: dies(evidence, tick),
    files: dies(files, tick),
    members: dies(members, tick),
    approvals: dies(approvals, tick),
    access: dies(access, tick),
    archives: dies(archives, tick),
    longJobs: dies(longJobs, tick),
  };
  try {
    await work(dying);
    return true;
  } catch (error) {
    if (error instanceof Crash) return false;
    throw error;
  }
}

function dies<Port extends object>(port: Port, tick: () => void): Port {
  return new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return async (...given: unknown[]) => {
        const result: unknown = await member.apply(target, given);
        tick();
        return result;
      };
    },
  });
}
