import { noticeOf } from "../notices/catalogue.ts";
import type { Sentence } from "../notices/notice.ts";
import { writeSlot, type SlotName, type SlotValues } from "../notices/slots.ts";
import { writeGround } from "../notices/write-ground.ts";
import { languages, type Language, type Text } from "../kernel/language.ts";
import type { FollowUp } from "./follow-up.ts";
import { slotsOf, type SlotSource } from "./notice-slots.ts";
import { ownGuides, type GuideWords } from "./own-guides.ts";

/** How a person does it, in the words of the mail that asks for it. */
export interface Guide {
  /** For somebody who does it for the first time. */
  readonly minutes: number;
  readonly how: readonly Text[];
  /** That it can be left, or, once and plainly, what happens if it is. */
  readonly easing?: Text;
  /** What ticking it off says: 查过了，没问题. */
  readonly done: Text;
  /** Whose word it is, law or advice, and what that says. */
  readonly ground: Text;
}

interface GuideSource extends Omit<SlotSource, "step" | "clientName"> {
  /** What people call when they are stuck. */
  readonly phone: string;
}

/** Undefined where a client has nothing to do: then nobody has written down how. */
export function guideOf(source: GuideSource): Guide | undefined {
  const { followUp } = source;
  const step = followUp.steps.find(({ audience }) => audience === "client");
  const notice = step?.notice === undefined ? undefined : noticeOf(step.notice);
  const words = ownGuides[followUp.rule] ?? notice;
  if (words === undefined) return undefined;
  const slots = step === undefined ? {} : slotsOf({ ...source, step, clientName: "" });
  const write = (sentence: Sentence) => inApp(sentence, slots, source.phone);
  const { minutes, steps, softener, button } = words;
  return {
    minutes,
    how: steps.map(write),
    ...(softener === undefined ? {} : { easing: write(softener) }),
    done: button,
    ground: groundOf(followUp, words),
  };
}

function groundOf(followUp: FollowUp, words: GuideWords): Text {
  return inEach((language) => writeGround(followUp, words, language));
}

function inApp(sentence: Sentence, slots: Partial<SlotValues>, phone: string): Text {
  const { inApp: said = sentence } = sentence;
  return inEach((language) =>
    said[language].replace(/\{(\w+)\}/g, (place, name: string) => {
      if (name === "phone") return phone;
      const value = slots[name as SlotName];
      return value === undefined ? place : writeSlot(name as SlotName, value, language);
    }),
  );
}

function inEach(write: (language: Language) => string): Text {
  const [chinese, english] = languages;
  return { [chinese]: write(chinese), [english]: write(english) };
}
