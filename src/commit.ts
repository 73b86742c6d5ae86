// Which state of the project a site was built from. The only file that asks git.

import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * COMMIT of the environment; otherwise the commit of the repository in this very folder, with "-dirty" after it when
 * files have changed since. Null where there is no repository or no git: a copy of the project may stand in another
 * project's repository, whose commits say nothing of it.
 */
export async function commitOf({ COMMIT }: NodeJS.ProcessEnv): Promise<string | null> {
  if (COMMIT) return COMMIT;
  const ask = ["--git-dir=.git", "describe", "--always", "--abbrev=40", "--exclude=*", "--dirty"];
  try {
    const { stdout } = await promisify(execFile)("git", ask);
    return stdout.trim();
  } catch {
    // No git and no repository are the same to a reader: the commit is not known.
    return null;
  }
}
