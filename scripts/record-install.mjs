/** npm's `prepare`: after an install by hand, `npm start` and `npm test` need not install again. */
import { recordInstall } from "./ensure-install.mjs";

recordInstall();
