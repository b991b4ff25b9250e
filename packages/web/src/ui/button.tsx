import { Link, type LinkProps } from "@tanstack/react-router";
import type { ComponentProps, ReactNode } from "react";
import styles from "./button.module.css";

type Look = "main" | "plain" | "quiet" | "danger";

const classOf = (look: Look, wide: boolean) =>
  `${styles.button} ${styles[look]} ${wide ? styles.wide : ""}`;

type ButtonProps = Omit<ComponentProps<"button">, "className"> & {
  readonly look?: Look;
  readonly wide?: boolean;
  /** While what it does is on its way: it says so, stays where it is and does nothing twice. */
  readonly busy?: ReactNode;
};

export function Button({
  look = "plain",
  wide = false,
  busy,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const isBusy = busy !== undefined && busy !== false;
  return (
    <button
      type="button"
      className={classOf(look, wide)}
      aria-disabled={isBusy || undefined}
      onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
      {...rest}
    >
      {isBusy ? busy : children}
    </button>
  );
}

interface CallLinkProps {
  readonly number: string;
  readonly look?: Look;
  readonly children: ReactNode;
}

/** Calls somebody: for whoever has the phone in their hand, and no calm to aim. */
export function CallLink({ number, look = "plain", children }: CallLinkProps) {
  return (
    <a className={classOf(look, false)} href={`tel:${number.replace(/[^\d+]/g, "")}`}>
      {children}
    </a>
  );
}

type ButtonLinkProps = LinkProps &
  Pick<ComponentProps<"a">, "onClick"> & {
    readonly look?: Look;
    readonly wide?: boolean;
    readonly children: ReactNode;
  };

/** Goes somewhere, and looks as important as a button. */
export function ButtonLink({ look = "plain", wide = false, children, ...link }: ButtonLinkProps) {
  return (
    <Link className={classOf(look, wide)} {...link}>
      {children}
    </Link>
  );
}
