// The command behind `npm start`: hands the process's environment, signals and terminal to the development server.

import { start } from "./serve/start-command.ts";

try {
  await start({
    command: [process.execPath, "--import", "tsx", "src/cli/build.ts"],
    environment: process.env,
    say: (text) => process.stdout.write(text),
    onStop: (stop) => {
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
    },
  });
  process.exit(0);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
