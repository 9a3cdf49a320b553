import { LinkButton } from "@/components/ui/button";
import { solvedLabels } from "@/lib/complaint/copy";
import { solvedAnswer } from "@/lib/complaint/model";
import { type Locale, say } from "@/lib/core/i18n";
import type { Trace } from "@/lib/trace/model";
import { sayOf } from "@/lib/trace/rules/standing";
import { sayCopy } from "../copy";

/** Whether the reader may speak on the newest answer, and what they said of it. */
export type Seat = { readonly said: { readonly solved: string } | null } | null;
type Props = { trace: Trace; seat: Seat; isKnown: boolean; locale: Locale };

const answers = ["yes", "partly", "no"] as const;

function Answers({ suggestion, locale }: { suggestion: string; locale: Locale }) {
  return (
    <div className="answers mt-3">
      {answers.map((answer) => (
        <LinkButton key={answer} href={`/suggestions/${suggestion}/rate?solved=${answer}`}>
          {say(sayCopy[answer], locale)}
        </LinkButton>
      ))}
    </div>
  );
}

/** Why there is nothing to press, and the way for those who may. */
function Elsewhere({ trace, seat, isKnown, locale }: Props) {
  const { suggestion } = trace;
  const said = solvedAnswer.safeParse(seat?.said?.solved);
  if (said.success) {
    const word = say(solvedLabels[said.data], locale);
    return <p className="soft mt-2">{say(sayCopy.said, locale, { word })}</p>;
  }
  if (suggestion && suggestion.status !== "answered") {
    return <p className="soft mt-2">{say(sayCopy.closed, locale)}</p>;
  }
  const next = suggestion ? `/suggestions/${suggestion.ref}/rate` : `/trace/${trace.ref}`;
  return (
    <>
      <p className="soft mt-2">{say(sayCopy.notYours, locale)}</p>
      <p className="actions mt-3">
        <LinkButton small href={`/track?ref=${trace.complaints[0]?.ref ?? ""}`}>
          {say(sayCopy.byReceipt, locale)}
        </LinkButton>
        {!isKnown && (
          <LinkButton small plain href={`/sign-in?next=${encodeURIComponent(next)}`}>
            {say(sayCopy.signIn, locale)}
          </LinkButton>
        )}
      </p>
    </>
  );
}

/** Three equal buttons for those who may say, never a default. */
export function YourSay(props: Props) {
  const { trace, seat, locale } = props;
  const { suggestion } = trace;
  const { people, said } = sayOf(trace);
  const mayRate = suggestion?.status === "answered" && seat && !seat.said;
  return (
    <section className="sheet pad order-3 wide:order-none" aria-labelledby="say">
      <h2 id="say">{say(sayCopy.title, locale)}</h2>
      {mayRate ? <Answers suggestion={suggestion.ref} locale={locale} /> : <Elsewhere {...props} />}
      {suggestion && people > 0 && (
        <p className="meta mt-3">{say(sayCopy.count, locale, { people, said })}</p>
      )}
    </section>
  );
}
