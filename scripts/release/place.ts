/** `node scripts/release/place.ts STAGE`: where a stage is, one `name=value` a line, as a workflow reads outputs. */
import { stageOf } from "@aftercare/infra-shared/stage.ts";

const { host, partition, region } = stageOf(process.argv[2] ?? "");
const audience = partition === "aws" ? "sts.amazonaws.com" : "sts.amazonaws.com.cn";
for (const [name, value] of Object.entries({ url: `https://${host}`, region, audience })) {
  console.log(`${name}=${value}`);
}
