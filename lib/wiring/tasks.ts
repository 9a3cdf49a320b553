import "server-only";
import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { now } from "@/lib/core/clock";
import { jobs } from "./jobs";
import { react } from "./react";

const newEvents = z.object({ events: z.array(z.uuid()) });

/** What the worker can do: hand events to reactions, and each job that falls due. */
export const tasks: TaskList = {
  react: async (payload) => react(newEvents.parse(payload).events, now()),
  ...Object.fromEntries(jobs.map((job) => [job.name, async () => job.run(now())])),
};

/** graphile-worker's crontab, in UTC; one line a job, runs missed while the worker was down are made up. */
export const crontab: string = jobs.map((job) => `${job.cron} ${job.name} ?fill=1d`).join("\n");
