import { useState } from "react";

/** What is shown once: whose secret, and the secret itself. Gone with the page. */
interface Once {
  readonly of: string;
  readonly secret: string;
}

export function useOnce() {
  const [once, setOnce] = useState<Once>();
  return {
    once,
    show: (of: string, secret: string) => setOnce({ of, secret }),
    close: () => setOnce(undefined),
  };
}
