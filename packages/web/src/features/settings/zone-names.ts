/** Where organisations that speak Chinese are likely to be; the one that is set is always among them. */
const usual = [
  "Asia/Shanghai",
  "Asia/Urumqi",
  "Asia/Hong_Kong",
  "Asia/Macau",
  "Asia/Taipei",
  "Asia/Singapore",
  "Asia/Kuala_Lumpur",
  "Asia/Tokyo",
  "Australia/Sydney",
  "Europe/London",
  "Europe/Berlin",
  "America/New_York",
  "America/Los_Angeles",
  "UTC",
];

export function zoneNames(present: string): readonly string[] {
  return usual.includes(present) ? usual : [present, ...usual];
}
