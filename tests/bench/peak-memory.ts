// Loaded before a program (node --import), so that it says at its end how much memory it ever held.

process.on("exit", () => process.stderr.write(`peak memory ${process.resourceUsage().maxRSS} kB\n`));
