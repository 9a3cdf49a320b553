import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [command, ...rest] = process.argv.slice(2);

/** Node 24 comes as a package; npm puts it first in the PATH unless optional packages were left out. */
function nodeToUse() {
  if (Number(process.versions.node.split(".")[0]) >= 22) return process.execPath;
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = platform === "win" ? "node.exe" : "node";
  const packaged = `${root}node_modules/node-${platform}-${process.arch}/bin/${name}`;
  return existsSync(packaged) ? packaged : undefined;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (!existsSync(`${root}node_modules/tsx`)) stop("The packages are missing: run `npm ci` first.");
const node = nodeToUse();
if (!node) {
  stop(
    `Node 22 or later is needed (this is ${process.version}), and its package for ${process.platform}-${process.arch} ` +
      "was not installed: run `npm ci --include=optional`, or install Node 24.",
  );
}

const file = `${root}lib/cli/${command}.ts`;
if (!existsSync(file)) stop(`There is no command "${command}".`);
const flags = [
  "--disable-warning=ExperimentalWarning",
  "--conditions=react-server",
  "--import",
  "tsx",
];
if (!existsSync(`${root}prisma/generated/stamp`)) {
  const { status } = spawnSync(node, [...flags, "lib/cli/generate.ts"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
const args = [...flags, file, ...rest];
process.chdir(root);
if (process.execve && process.platform !== "win32") {
  // Becomes the command instead of standing between it and whoever sends signals.
  process.execve(node, [node, ...args]);
}
const child = spawn(node, args, { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
