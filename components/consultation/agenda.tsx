import { clockTime } from "@/lib/core/i18n";

type Line = { position: number; startsAt: Date; title: string; detail: string | null };

export function Agenda({ lines }: { lines: readonly Line[] }) {
  return (
    <ol className="agenda">
      {lines.map((line) => (
        <li key={line.position}>
          <b className="fig">{clockTime(line.startsAt)}</b>
          <span>
            <b>{line.title}</b>
            {line.detail && <span className="meta block">{line.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
