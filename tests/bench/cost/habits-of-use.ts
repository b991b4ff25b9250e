/**
 * What a year of one settled debt makes people and machines do, beside what is measured. Guesses, to be
 * argued with: change one, run `npm run bench cost -- --write`, and look at the difference.
 */
export const use = {
  /** Looks of the client and of staff at the file, and how many requests each makes. */
  looks: 24,
  requestsPerLook: 8,
  /** Of the web app and its data, once the browser keeps what does not change. */
  kilobytesPerLook: 60,
  /** One proof: a picture of a receipt, shrunk by the app before it leaves. */
  megabytesPerUpload: 0.4,
  /** Of a debt's rows and files; the rest of the year before it is smaller. */
  monthsKept: 12,
  /** Of a call to AWS within the region. The CPU of our own code adds `ownMs`. */
  msPerCall: 8,
  ownMs: 12,
  /** What Lambda itself writes about a call, and our one line. */
  logKilobytesPerCall: 1,
  /** One request in so many is traced. */
  tracedOneIn: 20,
} as const;

export const minutesPerMonth = 43_800;

/** A month of an installation in which nothing happens. */
export const fixedUse = {
  keys: 4,
  zones: 1,
  dashboards: 1,
  /** Lambda's own pollers look into each queue all the time, five of them, each every 20 seconds. */
  pollersPerQueue: 5,
  pollsPerMinute: 3,
  /** Of the two entries that are called every minute. */
  msPerIdleMinute: 60,
  /** The canary looks once an hour until both of its mails have arrived. */
  canaryLooksPerDay: 24,
  secondsPerLook: 90,
} as const;
