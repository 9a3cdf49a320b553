import type { ReactNode } from "react";

/** Only for what one acts on or compares; never a sheet in a sheet. */
export function Sheet({ children, label }: { children: ReactNode; label?: string }) {
  if (!label) return <div className="sheet pad">{children}</div>;
  return (
    <section className="sheet pad" aria-label={label}>
      {children}
    </section>
  );
}
