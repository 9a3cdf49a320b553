import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { statusTags } from "@/lib/problem/copy";
import type { ProblemStatus } from "@/lib/problem/model";
import { problemWords } from "./copy";
import { StateTag } from "./state-tag";

export type ProblemLine = {
  readonly ref: string;
  readonly title: string;
  readonly status: ProblemStatus;
  readonly place: string;
  readonly people: number;
  readonly complaints: number;
  readonly detectedAt: Date;
};

type Props = { rows: readonly ProblemLine[]; base: string; locale: Locale };

/** Problems parted by hairlines; `base` is the folder their pages stand in. */
export function ProblemRows({ rows, base, locale }: Props) {
  return (
    <Rows>
      {rows.map((row) => (
        <Row
          key={row.ref}
          title={row.title}
          href={`${base}/${row.ref}`}
          end={<StateTag tag={statusTags[row.status]} locale={locale} />}
          meta={
            <Meta
              as="span"
              parts={[
                row.place,
                say(problemWords.said, locale, {
                  people: row.people,
                  complaints: row.complaints,
                }),
                say(problemWords.since, locale, { date: shortDate(row.detectedAt, locale) }),
              ]}
            />
          }
        />
      ))}
    </Rows>
  );
}
