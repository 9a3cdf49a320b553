import { LinkButton } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { KeptTemplate } from "@/lib/catalogue/model/template";
import { say } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import { templateCopy as copy } from "./copy";
import {
  RemoveTemplate,
  type TemplateChoices,
  TemplateForm,
  type TemplateFormProps,
} from "./template-form";

type Props = TemplateFormProps & {
  /** The list it stands in. */
  list: string;
  template: KeptTemplate;
  choices: TemplateChoices;
  remove: FormAction;
};

/** One template: its next edition, or its end. */
export function TemplateItem({ list, template, choices, remove, ...form }: Props) {
  const { locale } = form;
  return (
    <div className="grid max-w-form gap-4">
      <Sheet>
        <TemplateForm {...form} choices={choices} template={template} />
      </Sheet>
      <RemoveTemplate {...form} action={remove} template={template} />
      <p>
        <LinkButton href={list} icon="chevron-left">
          {say(copy.back, locale)}
        </LinkButton>
      </p>
    </div>
  );
}
