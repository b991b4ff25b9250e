import { CircleHelp, CirclePlus, FileText, House, Wallet } from "lucide-react";
import { shellTexts } from "./shell-texts.ts";

/** What stands at the foot of a client's screens. */
export const clientPlaces = [
  { to: "/home", icon: House, text: shellTexts.home },
  { to: "/debts", icon: Wallet, text: shellTexts.debts },
  { to: "/pay", icon: CirclePlus, text: shellTexts.pay },
  { to: "/files", icon: FileText, text: shellTexts.files },
  { to: "/messages", icon: CircleHelp, text: shellTexts.ask },
] as const;
