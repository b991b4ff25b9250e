/** What the privacy page promises: so many days after an erasure, no backup holds any of it. */
export const backupDays = 35;

/**
 * How far back the table and the evidence can be restored. Shorter than the promise, because whoever keeps
 * backups deletes the expired ones when they get to it.
 */
export const recoveryDays = 30;
