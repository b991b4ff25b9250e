/** For so long a dossier can be downloaded; a test compares it with what the product tells people. */
export const dossierDays = 7;
