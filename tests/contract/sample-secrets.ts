/** As random as a start in earnest demands; they guard nothing. */
export const sampleSecrets = {
  AFTERCARE_LINK_SECRET: "nV3kq8ZxTf0bLw6RmJ1uHs9yPd4gCe7A",
  AFTERCARE_AUTH_SECRET: "Wm5tRz2vKc8hXq1yBn7pLd4sGj0fUa9E",
  AFTERCARE_SEAL_KEY: "9f1c7e2ab4d0563870e5fa19c32b8d46d81b6f0e3a7592c4e60d9837ba5f2c14",
} as const;
