declare module "@20minutes/s3rver" {
  import type { EventEmitter } from "node:events";
  import type { RequestListener } from "node:http";

  /** What we use of the package, which carries no types. */
  export default class S3rver extends EventEmitter {
    constructor(options: {
      directory: string;
      silent: boolean;
      vhostBuckets: boolean;
      configureBuckets: { name: string }[];
    });
    callback(): RequestListener;
  }
}
