import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { consultationsCopy as copy } from "../../copy";

type Props = { files: readonly { key: string; name: string }[]; locale: Locale };

export function Materials({ files, locale }: Props) {
  return (
    <Section id="materials" title={say(copy.materials, locale)}>
      {files.length === 0 ? (
        <p className="soft py-3">{say(copy.noMaterials, locale)}</p>
      ) : (
        <ul className="rows">
          {files.map((file) => (
            <li key={file.key}>
              <a className="item" href={`/files/${file.key}`}>
                <Icon name="file-text" />
                <span className="grow">{file.name}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
