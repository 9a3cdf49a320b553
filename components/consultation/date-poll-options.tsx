import { Tag } from "@/components/ui/tag";
import { dateAnswerLabels } from "@/lib/consultation/copy/date-poll";
import { type DateCounts, dateAnswers } from "@/lib/consultation/model/date-poll";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { hours } from "./consultation-rows";
import { consultationWords } from "./copy";

type Option = {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly counts: DateCounts;
  readonly chosen: boolean;
};

/** What was said to each date: how many can, could if need be, and cannot. */
export function DatePollOptions({
  options,
  locale,
}: {
  options: readonly Option[];
  locale: Locale;
}) {
  return (
    <table className="table stacks sheet">
      <caption className="vh">{say(consultationWords.dates, locale)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(consultationWords.date, locale)}</th>
          {dateAnswers.map((each) => (
            <th key={each} scope="col" className="n">
              {say(dateAnswerLabels[each], locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {options.map((option) => (
          <tr key={option.id}>
            <th scope="row" className="title">
              {longDate(option.startsAt, locale)} {hours(option)}{" "}
              {option.chosen && <Tag kind="say">{say(consultationWords.chosenDate, locale)}</Tag>}
            </th>
            {dateAnswers.map((each) => (
              <td key={each} className="n" data-label={say(dateAnswerLabels[each], locale)}>
                {option.counts[each]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
