import { Causeway } from "@/components/causeway/causeway";
import type { Stop } from "@/components/causeway/stop";
import { LinkButton } from "@/components/ui/button";
import { ui } from "@/components/ui/copy";
import { Icon } from "@/components/ui/icon";
import { Meta } from "@/components/ui/meta";
import { PageTitle } from "@/components/ui/page-title";
import { Ref } from "@/components/ui/ref";
import { ShareButton } from "@/components/ui/share-button";
import { say } from "@/lib/core/i18n";
import type { Trace } from "@/lib/trace/model";
import type { Mode } from "@/lib/web/mode";
import { traceCopy } from "../copy";

type Props = { trace: Trace; title: string; stops: readonly Stop[]; mode: Mode; url: string };

/** Without a script the neighbour gets a letter, with one the device's own share sheet. */
function Share({ title, url, mode }: Pick<Props, "title" | "url" | "mode">) {
  const { locale } = mode;
  const label = say(traceCopy.share, locale);
  const body = say(traceCopy.shareBody, locale, { url });
  const letter = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  return (
    <>
      <ShareButton
        title={title}
        label={label}
        done={say(ui.linkCopied, locale)}
        icon={<Icon name="share-2" />}
      />
      <noscript>
        <LinkButton small plain href={letter} icon="share-2">
          {label}
        </LinkButton>
      </noscript>
    </>
  );
}

/** What it is, its number, and the seven steps as far as they went. */
export function HeadBand({ trace, title, stops, mode, url }: Props) {
  const { locale } = mode;
  const { street, community, compound } = trace.place;
  const category = trace.category && say(trace.category, locale);
  return (
    <div className="headband">
      <div className="wrap">
        <PageTitle
          mode={mode}
          title={title}
          spoken={title}
          above={<Meta parts={[street, community, compound, category]} />}
        >
          <p className="actions">
            <span className="select-all">
              <Ref value={trace.ref} locale={locale} />
            </span>
            <Share title={title} url={url} mode={mode} />
          </p>
        </PageTitle>
        <Causeway stops={stops} locale={locale} />
      </div>
    </div>
  );
}
