import { LinkButton } from "@/components/ui/button";

/** The closing report as a Word file and as a PDF. */
export function ReportLinks({ slug, title }: { slug: string; title: string }) {
  return (
    <p className="flex flex-wrap gap-3 mt-4">
      {(["docx", "pdf"] as const).map((form) => (
        <LinkButton key={form} even href={`/campaigns/${slug}/report.${form}`} icon="download">
          {title} {form.toUpperCase()}
        </LinkButton>
      ))}
    </p>
  );
}
