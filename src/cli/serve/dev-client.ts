// The development server's own corner of the address space: the script and style that each page is given, and the
// stream that tells them what the last build came to. Knows no page of the site.

import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { DevState } from "../../client/dev.ts";

export type DevClient = {
  /** Answers an address under /__dev/; false for every other address. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Tells every open page. */
  tell(state: DevState): void;
  /** The page with the dev script in it, knowing which build it came from. */
  dress(html: string): string;
};

const scriptAddress = "/__dev/client.js";
const styleAddress = "/__dev/client.css";
const streamAddress = "/__dev/events";

/**
 * Compiles the script and waits for pages.
 * @param first what the first page is to be told
 */
export async function makeDevClient(first: DevState): Promise<DevClient> {
  const files = new Map([
    [scriptAddress, { type: "text/javascript; charset=utf-8", text: await compiledScript() }],
    [styleAddress, { type: "text/css; charset=utf-8", text: await readFile(source("dev.css"), "utf8") }],
  ]);
  const listeners = new Set<ServerResponse>();
  let state = first;
  return {
    answer(request, response) {
      const address = (request.url ?? "").replace(/\?.*/, "");
      const file = files.get(address);
      if (file) response.writeHead(200, { "Content-Type": file.type }).end(file.text);
      else if (address === streamAddress) openStream(response, listeners, state);
      return file !== undefined || address === streamAddress;
    },
    tell(next) {
      state = next;
      for (const listener of listeners) listener.write(eventOf(state));
    },
    dress: (html) => withScript(html, state.build),
  };
}

function source(name: string): string {
  return fileURLToPath(new URL(`../../client/${name}`, import.meta.url));
}

async function compiledScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source("dev.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

function openStream(response: ServerResponse, listeners: Set<ServerResponse>, state: DevState): void {
  response.writeHead(200, { "Content-Type": "text/event-stream" }).write(eventOf(state));
  listeners.add(response);
  response.once("close", () => listeners.delete(response));
}

function eventOf(state: DevState): string {
  return `data: ${JSON.stringify(state)}\n\n`;
}

/** In the head, so that a page cut short by mistake still has it; a page without a head has it first of all. */
function withScript(html: string, build: string): string {
  const script = `<script src="${scriptAddress}" data-build="${build}" defer></script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}
