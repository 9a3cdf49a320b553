"use client";

import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button-class";

type Props = ButtonLook & {
  trigger: ReactNode;
  title: string;
  close: string;
  /** What will happen, and the form that does it. */
  children: ReactNode;
};

/** Only to confirm what cannot be undone; Esc closes and the focus goes back. */
export function ConfirmDialog({ trigger, title, close, children, ...look }: Props) {
  return (
    <Dialog.Root>
      <Dialog.Trigger className={buttonClass(look)}>{trigger}</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-back" />
        <Dialog.Popup className="dialog">
          <Dialog.Title>{title}</Dialog.Title>
          {children}
          <Dialog.Close className="btn plain mt-3">{close}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
