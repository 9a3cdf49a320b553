import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

function due(line: string) {
  const args = ["--conditions=react-server", "--import", "tsx", "lib/cli/due.ts"];
  return spawnSync(process.execPath, [...args, ...line.split(" ")], { encoding: "utf8" });
}

describe("npm run -s due", () => {
  it("prints the deadline and nothing else", () => {
    const { stdout, stderr, status } = due("2026-02-13T16:30:00+08:00 5 working");
    expect({ stdout, stderr, status }).toEqual({
      stdout: "2026-02-27T23:59:59+08:00\n",
      stderr: "",
      status: 0,
    });
  });

  it("raises the alarm beside the answer where the year's notice is not known", () => {
    const { stdout, stderr, status } = due("2026-12-30T09:00:00+08:00 3 working");
    expect(stdout).toBe("2027-01-05T23:59:59+08:00\n");
    expect(stderr).toContain("2027");
    expect(status).toBe(0);
  });

  it("says what is wrong and leaves with 2", () => {
    const { stdout, stderr, status } = due("2026-02-13T16:30:00+08:00 five working");
    expect(stdout).toBe("");
    expect(stderr).toContain("AMOUNT");
    expect(stderr).toContain("usage:");
    expect(status).toBe(2);
  });
});
