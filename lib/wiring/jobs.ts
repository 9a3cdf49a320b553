import "server-only";
import { accountJobs } from "@/lib/account/jobs";
import { campaignJobs } from "@/lib/campaign/jobs";
import { catalogueJobs } from "@/lib/catalogue/jobs";
import { complaintJobs } from "@/lib/complaint/jobs";
import { consultationJobs } from "@/lib/consultation/jobs";
import { foldCheckpoint } from "@/lib/core/checkpoint";
import { sweepFiles } from "@/lib/core/file-sweep";
import type { Job } from "@/lib/core/job";
import { forgetSpentLimits } from "@/lib/core/rate-limit";
import { insightJobs } from "@/lib/insight/jobs";
import { lookBackJobs } from "@/lib/look-back/jobs";
import { notificationJobs } from "@/lib/notification/jobs";
import { placeJobs } from "@/lib/place/jobs";
import { privacyJobs } from "@/lib/privacy/jobs";
import { problemJobs } from "@/lib/problem/jobs";
import { suggestionJobs } from "@/lib/suggestion/jobs";
import { supervisionJobs } from "@/lib/supervision/jobs";

const core: readonly Job[] = [
  // 00:10 in Asia/Shanghai: ten minutes after the day it folds.
  {
    name: "fold-checkpoint",
    cron: "10 16 * * *",
    run: async (now) => void (await foldCheckpoint(now)),
  },
  // 03:40 in Asia/Shanghai.
  { name: "sweep-files", cron: "40 19 * * *", run: async (now) => void (await sweepFiles(now)) },
  { name: "forget-spent-limits", cron: "50 19 * * *", run: forgetSpentLimits },
];

/** Every domain's due work. */
export const jobs: readonly Job[] = [
  ...core,
  ...accountJobs,
  ...placeJobs,
  ...catalogueJobs,
  ...complaintJobs,
  ...problemJobs,
  ...consultationJobs,
  ...suggestionJobs,
  ...lookBackJobs,
  ...supervisionJobs,
  ...campaignJobs,
  ...insightJobs,
  ...notificationJobs,
  ...privacyJobs,
];
