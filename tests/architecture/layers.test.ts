import { upholds } from "./rule";
import {
  appComposes,
  appIsTheTop,
  besideTheLine,
  componentsPresent,
  coreIsTheBottom,
  insideADomain,
  laterImportsEarlier,
  libStandsAlone,
  noCircles,
} from "./rules/layers";

upholds(appIsTheTop, {
  planted: {
    "lib/complaint/commands.ts": 'import { part } from "@/app/[mode]/(public)/_parts/hero";',
    "components/ui/planted.tsx": 'import { part } from "../../app/[mode]/page";',
    "app/[mode]/planted/page.tsx": 'import { part } from "@/app/[mode]/other/_parts/part";',
  },
  clean: { "app/[mode]/planted/page.tsx": 'import { Part } from "./_parts/part";' },
});

upholds(appComposes, {
  planted: {
    "app/[mode]/planted/page.tsx": 'import { db } from "@/lib/core/db";',
    "app/[mode]/planted/actions.ts": 'import { load } from "@/lib/complaint/records";',
    "app/api/planted/route.ts": 'import { data } from "@/prisma/generated/client/client";',
  },
  clean: {
    "app/[mode]/planted/page.tsx": [
      'import { Tag } from "@/components/ui/tag";',
      'import { listComplaints } from "@/lib/complaint/queries";',
      'import { acceptComplaint } from "@/lib/complaint/commands/accept-complaint";',
      'import { currentActor } from "@/lib/web/current-actor";',
    ].join("\n"),
  },
});

upholds(componentsPresent, {
  planted: {
    "components/complaint/planted.tsx": 'import { getComplaint } from "@/lib/complaint/queries";',
    "components/ui/planted.tsx": 'import { db } from "@/lib/core/db";',
    "components/shell/planted.tsx": 'import { currentActor } from "@/lib/web/current-actor";',
  },
  clean: {
    "components/complaint/planted.tsx": [
      'import { say } from "@/lib/core/i18n";',
      'import type { Mode } from "@/lib/web/mode";',
      'import { statusTags } from "@/lib/complaint/copy";',
      'import { transitions } from "@/lib/complaint/workflow";',
    ].join("\n"),
  },
});

upholds(libStandsAlone, {
  planted: {
    "lib/complaint/commands.ts": 'import { Tag } from "@/components/ui/tag";',
    "lib/core/planted.ts": 'import { story } from "@/prisma/seed/stories";',
    "lib/web/planted.ts": 'import { server } from "@/tests/support/server";',
  },
  clean: {
    "lib/core/db.ts":
      'import "server-only";\nimport { Prisma } from "@/prisma/generated/client/client";',
    "lib/cli/planted.ts": 'import { seed } from "@/prisma/seed/seed";',
  },
});

upholds(coreIsTheBottom, {
  planted: {
    "lib/core/planted.ts": 'import type { Complaint } from "@/lib/complaint/model";',
    "lib/core/other-planted.ts": 'import { reactions } from "../wiring/reactions";',
  },
  clean: { "lib/core/planted.ts": 'import { covers } from "./scope";' },
});

upholds(laterImportsEarlier, {
  planted: {
    "lib/complaint/records.ts": 'import type { Problem } from "@/lib/problem/model";',
    "lib/suggestion/commands.ts": 'import { step } from "../look-back/workflow";',
    "lib/problem/queries.ts": 'import { currentActor } from "@/lib/web/current-actor";',
    "lib/problem/reactions.ts": 'export * from "@/lib/wiring/reactions";',
  },
  clean: {
    "lib/look-back/commands.ts": 'import { moveSuggestion } from "@/lib/suggestion/records";',
    "lib/notification/reactions.ts": 'import { getTrace } from "@/lib/trace/queries/get-trace";',
  },
});

upholds(insideADomain, {
  planted: {
    "lib/complaint/model.ts": 'import { transitions } from "./workflow";',
    "lib/complaint/policy.ts": 'import { step } from "./workflow";',
    "lib/complaint/records.ts": 'import { getComplaint } from "./queries";',
    "lib/complaint/queries/planted.ts": 'import { accept } from "../commands/accept-complaint";',
    "lib/complaint/commands/plant-one.ts": 'import { listQueue } from "../queries";',
  },
  clean: {
    "lib/complaint/commands/plant-one.ts": [
      'import { declineLabels } from "../copy";',
      'import { canAccept } from "../policy";',
      'import { load } from "../records";',
      'import { step } from "../workflow";',
    ].join("\n"),
    "lib/complaint/policy.ts": 'import type { ComplaintAct } from "./workflow";',
  },
});

upholds(besideTheLine, {
  planted: {
    "lib/web/planted.ts": 'import { jobs } from "@/lib/wiring/jobs";',
    "lib/wiring/planted.ts": 'import { startSession } from "@/lib/web/session";',
    "app/[mode]/planted/page.tsx": 'import { readDue } from "@/lib/cli/read-due";',
  },
  clean: {
    "lib/cli/planted.ts": 'import { jobs } from "@/lib/wiring/jobs";',
    "proxy.ts": 'import { isMode } from "@/lib/web/mode";',
  },
});

upholds(noCircles, {
  planted: {
    "lib/core/workflow.ts": 'import { transitions } from "@/lib/complaint/workflow";',
    "components/ui/planted.tsx": 'import { self } from "./planted";',
  },
  clean: { "lib/core/workflow.ts": 'import { covers } from "./scope";' },
});
