// Runs one build as a process of its own, so that every module is read fresh and no memory stays behind. Knows the
// contract of a build command (exit status 0, or problems in plain words on standard error) and nothing of its work.

import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

/** A command and its arguments, as one would type them. */
export type Command = readonly [string, ...string[]];

export type BuildResult = { ok: true; seconds: number } | { ok: false; seconds: number; problems: string };

export type RunningBuild = {
  /** Settles when the process has ended, well or badly; never rejects. */
  result: Promise<BuildResult>;
  /** Asks the process to end, insists after three seconds, and waits until it has. */
  stop(): Promise<void>;
};

export type BuildOptions = {
  environment: NodeJS.ProcessEnv;
  /** What the build prints as it goes, piece by piece. */
  onOutput: (text: string) => void;
};

const patience = 3_000;

/** Starts a build. */
export function runBuild([program, ...args]: Command, { environment, onOutput }: BuildOptions): RunningBuild {
  const started = performance.now();
  const child = spawn(program, args, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  let complaint = "";
  child.stdout.setEncoding("utf8").on("data", onOutput);
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
    onOutput(text);
  });
  const result = new Promise<BuildResult>((resolve) => {
    const settle = (failure: string | null) => {
      const seconds = (performance.now() - started) / 1000;
      resolve(failure === null ? { ok: true, seconds } : { ok: false, seconds, problems: failure });
    };
    child.once("error", (error) => settle(`The build could not be started: ${error.message}`));
    child.once("close", (status, signal) => settle(status === 0 ? null : complaintOr(complaint, status, signal)));
  });
  return { result, stop: () => stop(child, result) };
}

function complaintOr(complaint: string, status: number | null, signal: string | null): string {
  const text = stripVTControlCharacters(complaint).trim();
  const ending = signal ? `signal ${signal}` : `exit status ${status}`;
  return text || `The build ended with ${ending} and did not say why. Run "npm run build" to see more.`;
}

async function stop(child: ReturnType<typeof spawn>, result: Promise<BuildResult>): Promise<void> {
  child.kill("SIGTERM");
  const insist = setTimeout(() => child.kill("SIGKILL"), patience);
  await result;
  clearTimeout(insist);
}
