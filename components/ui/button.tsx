import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button-class";
import { Icon, type IconName } from "./icon";

type Content = ButtonLook & { icon?: IconName; children: ReactNode };

export function Button({
  icon,
  children,
  first,
  plain,
  even,
  wide,
  small,
  big,
  className,
  type = "button",
  ...rest
}: Content & ComponentProps<"button">) {
  const look = buttonClass({ first, plain, even, wide, small, big }, className);
  return (
    <button {...rest} type={type} className={look}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

const ownPage = /^\/(?!api\/|open-data|open311)[^.]*(?:\?|#|$)/;

/** Goes somewhere; phone numbers, files and other sites get a plain anchor. */
export function LinkButton({
  icon,
  children,
  href,
  first,
  plain,
  even,
  wide,
  small,
  big,
  className,
  ...rest
}: Content & Omit<ComponentProps<"a">, "href"> & { href: string }) {
  const look = buttonClass({ first, plain, even, wide, small, big }, className);
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  );
  if (!ownPage.test(href)) {
    return (
      <a {...rest} href={href} className={look}>
        {inside}
      </a>
    );
  }
  return (
    <Link {...rest} href={href} className={look} prefetch={false}>
      {inside}
    </Link>
  );
}
