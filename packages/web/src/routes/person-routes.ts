import { screen } from "./screen.ts";
import { personShell } from "./shells.tsx";

/** What everybody has, whatever their role. */
export const personRoutes = [
  screen(
    personShell,
    "account",
    () => import("../features/account/account-screen.tsx"),
    "AccountScreen",
  ),
] as const;
