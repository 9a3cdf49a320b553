/** Work that falls due. May run twice and changes nothing the second time. */
export type Job = {
  readonly name: string;
  /** Cron pattern in UTC (Asia/Shanghai is UTC+8). */
  readonly cron: string;
  run(now: Date): Promise<void>;
};
