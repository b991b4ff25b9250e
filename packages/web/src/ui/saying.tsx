import { Fragment, type ReactNode } from "react";
import { useLanguage, type Text } from "../language/language.ts";

interface SayingProps {
  readonly text: Text;
  readonly slots: Readonly<Record<string, ReactNode>>;
}

/** A sentence with something more than words in its `{slots}`: a day, an amount, a link. */
export function Saying({ text, slots }: SayingProps) {
  const parts = text[useLanguage()].split(/\{(\w+)\}/);
  return parts.map((part, at) => <Fragment key={at}>{at % 2 === 0 ? part : slots[part]}</Fragment>);
}
