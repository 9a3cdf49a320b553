import { upholds } from "./rule";
import { timeIsAnArgument } from "./rules/clock";

upholds(timeIsAnArgument, {
  planted: {
    "lib/complaint/commands.ts": "const at = new Date();",
    "lib/core/planted.ts": "export const at = Date.now();",
    "components/ui/planted.tsx": "export const Now = () => <time>{Date()}</time>;",
    "app/[mode]/planted/page.tsx": "const at = new Date;",
    "prisma/seed/planted.ts": "const at = new Date();",
    "lib/complaint/queries.ts": 'import { now } from "@/lib/core/clock";',
  },
  clean: {
    "lib/complaint/rules/planted.ts": "export const later = (at: Date) => new Date(+at + 1);",
    "lib/complaint/jobs.ts": 'import "server-only";\nimport { now } from "@/lib/core/clock";',
    "app/[mode]/planted/actions.ts": '"use server";\nconst at = new Date();',
    "app/[mode]/planted/page.tsx": 'import { now } from "@/lib/core/clock";',
    "app/api/planted/route.ts": "const at = Date.now();",
  },
});
