import { type Locale, say, type Text } from "@/lib/core/i18n";
import { ui } from "./copy";
import { Icon, type IconName } from "./icon";

export type Voice = {
  verdict: string;
  words?: string;
  /** Who, how many of how many, when: one line each. */
  meta?: readonly string[];
};

type Props = { locale: Locale; resident?: Voice; member?: Voice; department?: Voice };

function OneVoice({
  locale,
  name,
  icon,
  voice,
}: {
  locale: Locale;
  name: Text;
  icon: IconName;
  voice?: Voice;
}) {
  return (
    <article className="voice">
      <h3>
        <Icon name={icon} />
        {say(name, locale)}
      </h3>
      {voice ? (
        <p className="verdict">{voice.verdict}</p>
      ) : (
        <p className="verdict unsaid">{say(ui.unsaid, locale)}</p>
      )}
      {voice?.words ? <blockquote>{voice.words}</blockquote> : <span />}
      {voice?.meta && (
        <div className="meta">
          {voice.meta.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </article>
  );
}

/** Always in this order, verdicts level; put it straight under a SectionHead. */
export function Voices({ locale, resident, member, department }: Props) {
  return (
    <div className="voices">
      <OneVoice locale={locale} name={ui.resident} icon="users-round" voice={resident} />
      <OneVoice locale={locale} name={ui.member} icon="scale" voice={member} />
      <OneVoice locale={locale} name={ui.department} icon="landmark" voice={department} />
    </div>
  );
}

/** Said aloud wherever the three accounts differ. */
export function Differ({ locale }: { locale: Locale }) {
  return (
    <span className="differ">
      <Icon name="split" />
      {say(ui.differ, locale)}
    </span>
  );
}
