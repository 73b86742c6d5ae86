// Tells when a file of the project changes. The door to chokidar; knows nothing of builds.

import { basename, resolve, sep } from "node:path";
import { watch as watchPaths } from "chokidar";

export type Watcher = { close(): Promise<void> };

export type WatchOptions = {
  /** Files and folders to watch; one that does not exist yet is noticed when it appears. */
  paths: readonly string[];
  /** The folder builds write to: what happens in it, or in a sibling named after it, is not a change. */
  out: string;
  /** Called with the path of each file that was written, added or removed. */
  onChange: (path: string) => void;
};

/** Watches until closed. Settles once every path is being watched. */
export async function watch({ paths, out, onChange }: WatchOptions): Promise<Watcher> {
  const written = resolve(out);
  const watcher = watchPaths([...paths], {
    ignoreInitial: true,
    ignored: (path) => isScratch(basename(path)) || isOutput(resolve(path), written),
  });
  watcher.on("all", (_event, path) => onChange(path));
  watcher.on("error", (error) => console.error(`Watching for changes ran into a problem: ${String(error)}`));
  await new Promise<void>((ready) => watcher.once("ready", ready));
  return watcher;
}

/** Files that editors and offices keep for themselves beside the real one. */
function isScratch(name: string): boolean {
  return name === "node_modules" || /^(\.(?!\.?$|eleventy)|~\$|#)|(~|\.swp|\.swx|\.tmp)$/.test(name);
}

function isOutput(path: string, out: string): boolean {
  return path === out || [sep, ".", "-"].some((next) => path.startsWith(out + next));
}
