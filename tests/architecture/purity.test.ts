import { upholds } from "./rule";
import { layoutsStayStill, noNextInLib, pureFiles, serverOnly } from "./rules/purity";

upholds(pureFiles, {
  planted: {
    "lib/complaint/model.ts": 'import { Prisma } from "@/prisma/generated/client/client";',
    "lib/complaint/workflow.ts": 'import { now } from "@/lib/core/clock";',
    "lib/complaint/policy.ts": 'import { db } from "../core/db";',
    "lib/complaint/copy.ts": 'import { cache } from "react";',
    "lib/complaint/rules/planted.ts": 'import { headers } from "next/headers";',
    "lib/problem/model.ts": 'import { getComplaint } from "@/lib/complaint/queries";',
    "lib/problem/policy.ts": 'import "server-only";',
  },
  clean: {
    "lib/complaint/model.ts": 'import { z } from "zod";\nimport { dayOf } from "@/lib/core/day";',
    "lib/complaint/policy.ts": 'import { allow } from "@/lib/core/actor";',
  },
});

upholds(serverOnly, {
  planted: {
    "lib/complaint/queries.ts": 'import { db } from "@/lib/core/db";\nimport "server-only";',
    "lib/complaint/commands/plant-one.ts": "export const one = 1;",
    "lib/complaint/jobs.ts": "",
    "lib/core/planted.ts": 'import { db } from "./db";',
    "lib/core/other-planted.ts": 'import { Pool } from "pg";',
  },
  clean: {
    "lib/complaint/records.ts": 'import "server-only";\nimport { db } from "@/lib/core/db";',
    "lib/core/planted.ts": 'import type { Tx } from "./db";',
  },
});

upholds(noNextInLib, {
  planted: {
    "lib/complaint/commands.ts": 'import { redirect } from "next/navigation";',
    "lib/core/planted.ts": 'import { headers } from "next/headers";',
    "lib/wiring/planted.ts": 'import { revalidateTag } from "next/cache";',
  },
  clean: { "lib/web/planted.ts": 'import { cookies } from "next/headers";' },
});

upholds(layoutsStayStill, {
  planted: {
    "app/[mode]/layout.tsx": 'import { cookies } from "next/headers";',
    "app/[mode]/(staff)/layout.tsx": 'import { currentActor } from "@/lib/web/current-actor";',
  },
  clean: {
    "app/[mode]/(staff)/layout.tsx": 'import { parseMode } from "@/lib/web/mode";',
    "app/[mode]/(staff)/page.tsx": 'import { currentActor } from "@/lib/web/current-actor";',
  },
});
