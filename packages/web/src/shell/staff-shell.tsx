import { Link, Outlet } from "@tanstack/react-router";
import { Menu } from "lucide-react";
import { useState } from "react";
import { useMembership } from "../api/me.ts";
import { useSay } from "../language/language.ts";
import { Button } from "../ui/button.tsx";
import { Notices } from "../ui/notices.tsx";
import { OfflineBar } from "./offline-bar.tsx";
import { PaletteOpener } from "./palette/palette-opener.tsx";
import { SessionDialog } from "./session-dialog.tsx";
import { ShellFoot } from "./shell-foot.tsx";
import { shellTexts } from "./shell-texts.ts";
import { placesFor } from "./staff-places.ts";
import { LanguageSwitch, PrivacySwitch, ThemeSwitch } from "./switches.tsx";
import styles from "./shell.module.css";

/** The desk: pages on the left where there is room, behind a button where there is not. */
export function StaffShell() {
  const say = useSay();
  const { organisation, role } = useMembership();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <a className={styles.skip} href="#content">
        {say(shellTexts.skip)}
      </a>
      <OfflineBar />
      <header className={`${styles.bar} no-print`}>
        <span className={styles.tools}>
          <span className={styles.menuButton}>
            <Button
              look="quiet"
              aria-expanded={isOpen}
              aria-controls="places"
              aria-label={say(shellTexts.menu)}
              onClick={() => setOpen(!isOpen)}
            >
              <Menu size={20} aria-hidden />
            </Button>
          </span>
          <Link to="/" className={styles.brand}>
            {organisation.name}
          </Link>
        </span>
        <span className={styles.tools}>
          <PaletteOpener />
          <PrivacySwitch />
          <ThemeSwitch />
          <LanguageSwitch />
        </span>
      </header>
      <div className={styles.desk}>
        <nav
          id="places"
          className={`${styles.places} ${isOpen ? styles.placesOpen : ""} no-print`}
          aria-label={say(shellTexts.navigation)}
        >
          {placesFor(role).map(({ heading, places }) => (
            <div key={heading["zh-CN"]}>
              <p className={styles.placesHeading}>{say(heading)}</p>
              {places.map(({ to, text }) => (
                <Link key={to} to={to} className={styles.place} onClick={() => setOpen(false)}>
                  {say(text)}
                </Link>
              ))}
            </div>
          ))}
        </nav>
        <div className={styles.sheet}>
          <main id="content" tabIndex={-1} className={styles.main}>
            <Outlet />
          </main>
          <ShellFoot />
        </div>
      </div>
      <Notices />
      <SessionDialog />
    </>
  );
}
