/** For so long an import and its rows are kept; a test compares it with the job's own time. */
export const importDays = 30;
