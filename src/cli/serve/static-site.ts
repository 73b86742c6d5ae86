// Serves a built site's folder on this machine only, under the headers it will have in public: the dev server and the
// browser tests stand on it. Knows nothing of builds or of watching.

import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { headersFor, type Headers } from "../../lib/security-headers.ts";
import { isAbsence, locate } from "./locate.ts";
import { mediaTypeOf } from "./media-type.ts";
import { listenFrom } from "./port.ts";
import { prefixOf } from "./prefix.ts";

export type SiteOptions = {
  folder: string;
  /** The first port to try; 0, the default, takes any free one. */
  port?: number;
  /** The path the site lives under, as PATH_PREFIX spells it. */
  prefix?: string;
  /** Headers of the response at an address inside the site. */
  headers?: (path: string) => Headers;
  /** The last hand on every HTML page before it is sent. */
  dress?: (html: string) => string;
  /** Answers a request in the site's stead, and says so by true. */
  answerFirst?: (request: IncomingMessage, response: ServerResponse) => boolean;
};

export type ServedSite = {
  /** The site's home, with a trailing slash: "http://localhost:8080/". */
  url: string;
  port: number;
  /** Ends every open connection and lets the port go. */
  close(): Promise<void>;
};

/**
 * Serves a folder until `close` is called. The folder may be replaced, or not exist yet: it is read at each request.
 * @throws in plain words when no port can be had
 */
export async function serveSite(options: SiteOptions): Promise<ServedSite> {
  const prefix = prefixOf(options.prefix ?? "");
  const server = createServer(siteListener({ ...options, prefix }));
  const port = await listenFrom(server, options.port ?? 0);
  return { url: `http://localhost:${port}${prefix}`, port, close: () => closeServer(server) };
}

/** A request listener for a folder; a fault of our own is answered with status 500 and told on standard error. */
function siteListener(options: SiteOptions & { prefix: string }): RequestListener {
  return (request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      console.error(`The server could not answer ${request.url}:`, error);
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("The server could not read this page. The terminal says why.\n");
    });
  };
}

type Answering = SiteOptions & { prefix: string };

async function answer(options: Answering, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { prefix, headers = headersFor } = options;
  const [address = "/", query] = splitQuery(request.url ?? "/");
  const inside = address.startsWith(prefix) ? address.slice(prefix.length - 1) : null;
  for (const [name, value] of Object.entries(headers(inside ?? "/"))) response.setHeader(name, value);
  if (options.answerFirst?.(request, response)) return;
  if (request.method !== "GET" && request.method !== "HEAD") return refuseMethod(response);
  if (inside === null) {
    if (`${address}/` === prefix || address === "/") return redirect(response, prefix, query);
    return sendNotFound(options, request, response);
  }
  const found = await locate(options.folder, inside);
  if (found.kind === "folder") return redirect(response, `${address.replace(/^\/+/, "/")}/`, query);
  if (found.kind === "file" && (await sendFile(options, request, response, found.file, 200))) return;
  return sendNotFound(options, request, response);
}

function splitQuery(url: string): [string, string] {
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at)];
}

/** False when the file went away between being found and being read, as it may while a build is swapped in. */
async function sendFile(
  { dress }: SiteOptions,
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
): Promise<boolean> {
  const bytes = await readFile(file).catch((error: unknown) => {
    if (isAbsence(error)) return null;
    throw error;
  });
  if (!bytes) return false;
  const body = dress && file.endsWith(".html") ? Buffer.from(dress(bytes.toString("utf8"))) : bytes;
  response.writeHead(status, { "Content-Type": mediaTypeOf(file), "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
  return true;
}

async function sendNotFound(options: SiteOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // What is missing today may be there tomorrow, under a hashed name too.
  response.setHeader("Cache-Control", "no-cache");
  if (await sendFile(options, request, response, join(options.folder, "404.html"), 404)) return;
  response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
  response.end("There is no page at this address.\n");
}

function redirect(response: ServerResponse, address: string, query: string): void {
  response.writeHead(301, { Location: address + query });
  response.end();
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: "GET, HEAD", "Content-Type": "text/plain; charset=utf-8" });
  response.end("This site can only be read.\n");
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
