/** What is deployed often (infra/app). What must outlive it is infra/foundation's: docs/adr/0004 and 0020. */
export default $config({
  async app({ stage: name }) {
    const { stageOf } = await import("./infra/shared/src/stage.ts");
    const stage = stageOf(name);
    const isKept = stage.kind !== "personal";
    const tags = { app: stage.installation.name, stage: stage.name, owner: "infra/app" };
    return {
      name: stage.installation.name,
      home: "aws",
      removal: isKept ? "retain" : "remove",
      protect: isKept,
      providers: { aws: { version: "7.20.0", region: stage.region, defaultTags: { tags } } },
    };
  },
  async run() {
    const { stageOf } = await import("./infra/shared/src/stage.ts");
    const { makeApp } = await import("./infra/app/src/app.ts");
    return makeApp(stageOf($app.stage), process.env["AFTERCARE_RELEASE"]);
  },
});
