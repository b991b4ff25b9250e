import { Link, Outlet } from "@tanstack/react-router";
import { UserRound } from "lucide-react";
import { useSay } from "../language/language.ts";
import { Notices } from "../ui/notices.tsx";
import { uiTexts } from "../ui/ui-texts.ts";
import { clientPlaces } from "./client-places.ts";
import { OfflineBar } from "./offline-bar.tsx";
import { SessionDialog } from "./session-dialog.tsx";
import { ShellFoot } from "./shell-foot.tsx";
import { shellTexts } from "./shell-texts.ts";
import { LanguageSwitch, PrivacySwitch, ThemeSwitch } from "./switches.tsx";
import styles from "./shell.module.css";

/** A client's screens: what matters in reach of a thumb, the rest one step away. */
export function ClientShell() {
  const say = useSay();
  return (
    <>
      <a className={styles.skip} href="#content">
        {say(shellTexts.skip)}
      </a>
      <OfflineBar />
      <header className={`${styles.bar} no-print`}>
        <Link to="/home" className={styles.brand}>
          {say(uiTexts.product)}
        </Link>
        <span className={styles.tools}>
          <PrivacySwitch />
          <ThemeSwitch />
          <LanguageSwitch />
          <Link to="/account" className={styles.tool} aria-label={say(shellTexts.account)}>
            <UserRound size={20} aria-hidden />
          </Link>
        </span>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <ShellFoot />
      <nav className={`${styles.tabs} no-print`} aria-label={say(shellTexts.navigation)}>
        {clientPlaces.map(({ to, icon: Icon, text }) => (
          <Link key={to} to={to} className={styles.tab}>
            <Icon size={22} aria-hidden />
            <span>{say(text)}</span>
          </Link>
        ))}
      </nav>
      <Notices />
      <SessionDialog />
    </>
  );
}
