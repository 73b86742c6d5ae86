// Finds a free port of this machine and listens on it. Knows nothing of what is served.

import type { Server } from "node:net";
import { connect } from "node:net";

/** How many ports are tried, one after the other, before giving up. */
const attempts = 50;
const highestPort = 65535;

/**
 * Reads a port from an environment variable's text.
 * @throws in plain words when the text is not a port
 */
export function portOf(text: string | undefined, otherwise: number): number {
  if (text === undefined || text.trim() === "") return otherwise;
  const port = Number(text);
  if (/^\d+$/.test(text.trim()) && port >= 1 && port <= highestPort) return port;
  throw new Error(`PORT must be a whole number from 1 to ${highestPort}; it is "${text}".`);
}

/**
 * Listens on the first free port from `first` on, reachable from this machine only; 0 takes any free port.
 * @returns the port taken
 * @throws in plain words when none can be had
 */
export async function listenFrom(server: Server, first: number): Promise<number> {
  const last = first === 0 ? 0 : Math.min(first + attempts - 1, highestPort);
  for (let port = first; port <= last; port++) {
    if (port !== 0 && (await somethingAnswers(port))) continue;
    if (await listen(server, port)) return (server.address() as { port: number }).port;
  }
  throw new Error(`The ports from ${first} to ${last} are all taken. Choose another with PORT.`);
}

/**
 * True when a program already answers at "localhost" on this port. Listening alone would not tell: a program may hold
 * the port on the other of localhost's two addresses, and the browser would show its pages in place of ours.
 */
async function somethingAnswers(port: number): Promise<boolean> {
  const answers = await Promise.all(["127.0.0.1", "::1"].map((host) => answersAt(host, port)));
  return answers.includes(true);
}

function answersAt(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const settle = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
  });
}

/** False when the port is taken. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(portError(error, port));
    };
    const onListening = () => {
      server.off("error", onError);
      resolve(true);
    };
    server.once("error", onError).once("listening", onListening).listen(port, "127.0.0.1");
  });
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== "EACCES") return error;
  return new Error(`This machine does not let us use port ${port}. Set PORT to a number above 1023.`);
}
