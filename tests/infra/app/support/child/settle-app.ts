import type { AppSettings } from "../graph.ts";

/** What `$config()` of sst.config.ts was given. */
export interface Config {
  app(input: { readonly stage: string }): AppSaid | Promise<AppSaid>;
  run(): Promise<Record<string, unknown> | undefined>;
}

interface AppSaid extends Partial<Omit<AppSettings, "providers" | "stage">> {
  readonly providers?: Readonly<Record<string, Readonly<Record<string, unknown>> | string>>;
}

/** Asks `app()` and fills in what SST's command fills in before it runs a config. */
export async function settleApp(config: Config, stage: string): Promise<AppSettings> {
  const said = await config.app({ stage });
  if (said.name === undefined || said.home === undefined) {
    throw new Error("app() has to give a name and a home.");
  }
  const { aws } = said.providers ?? {};
  const provider = typeof aws === "string" ? { version: aws } : aws;
  const tags = { "sst:app": said.name, "sst:stage": stage };
  return {
    ...said,
    name: said.name,
    stage,
    home: said.home,
    removal: said.removal ?? "retain",
    protect: said.protect ?? false,
    providers: {
      ...said.providers,
      aws: { region: "us-east-1", ...provider, defaultTags: { tags } },
    },
  };
}
