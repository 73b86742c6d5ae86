// The header rules that are published with the site say, for every file of the site, what the one definition says; and
// the policy among them lets nothing in.

import { beforeAll, describe, expect, test } from "vitest";
import { caddySnippet, headersFile, headersFor, nginxSnippet } from "../../src/lib/security-headers.ts";
import { bothSites } from "../helpers/both-sites.ts";
import { filesUnder, textAt } from "../helpers/built-pages.ts";

describe.each(bothSites)("%s", (_name, { folder, prefix }) => {
  let rules: { pattern: string; lines: string[] }[];
  let files: string[];

  beforeAll(async () => {
    files = await filesUnder(folder);
    rules = (await textAt(folder, "_headers"))
      .trim()
      .split("\n\n")
      .map((block) => {
        const [pattern = "", ...lines] = block.split("\n");
        return { pattern, lines };
      });
  });

  /** The headers that a host which reads `_headers` sends: every fitting rule in turn; "! Name" takes one away. */
  function sent(path: string): Record<string, string> {
    const headers: Record<string, string> = {};
    const expression = (pattern: string) => new RegExp(`^${pattern.replace(/\*$/, "").replace(/:\w+/g, "[^/]+")}`);
    const fitting = rules.filter(({ pattern }) => expression(pattern).test(path));
    for (const line of fitting.flatMap(({ lines }) => lines)) {
      const removed = /^ {2}! (.+)$/.exec(line)?.[1];
      const [, name = "", value = ""] = /^ {2}([A-Za-z-]+): (.+)$/.exec(line) ?? [];
      if (removed) delete headers[removed];
      else headers[name] = value;
    }
    return headers;
  }

  test("_headers gives every file of the site the headers of the definition", () => {
    const paths = files.map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
    expect(paths.length).toBeGreaterThan(20);
    for (const path of [...paths, "/embed/any-chart/", "/v/2026-11-22/embed/any-chart/"])
      expect([path, sent(`${prefix}${path}`)]).toEqual([path, headersFor(path)]);
  });

  test("the three published texts are those of the definition, with the prefix of this build", async () => {
    expect(await textAt(folder, "_headers")).toBe(headersFile(`${prefix}/`));
    expect(await textAt(folder, "deploy/nginx-headers.conf")).toBe(nginxSnippet(`${prefix}/`));
    expect(await textAt(folder, "deploy/caddy-headers.txt")).toBe(caddySnippet(`${prefix}/`));
  });
});

describe("the policy", () => {
  const directives = (path: string) =>
    new Map(
      (headersFor(path)["Content-Security-Policy"] ?? "").split("; ").map((directive) => {
        const [name = "", ...sources] = directive.split(" ");
        return [name, sources] as const;
      }),
    );

  test("allows nothing inline, no eval, nobody else's files and no reporting", () => {
    for (const path of ["/", "/charts/one/", "/embed/one/", "/assets/site.css", "/pagefind/pagefind-worker.js"]) {
      const policy = directives(path);
      expect(policy.get("default-src")).toEqual(["'none'"]);
      expect(policy.get("base-uri")).toEqual(["'none'"]);
      for (const [name, sources] of policy) {
        const harmless =
          name === "frame-ancestors" ? ["'self'", "*"] : ["'self'", "'none'", "'wasm-unsafe-eval'", "data:"];
        expect([name, sources.filter((source) => !harmless.includes(source))]).toEqual([name, []]);
        if (sources.includes("data:")) expect(name).toBe("img-src");
      }
      expect([...policy.keys()].filter((name) => name.startsWith("report"))).toEqual([]);
    }
  });

  test("lets other sites frame embed pages alone", () => {
    for (const path of ["/embed/one/", "/v/2026-11-22/embed/one/"])
      expect(directives(path).get("frame-ancestors")).toEqual(["*"]);
    expect(directives("/charts/one/").get("frame-ancestors")).toEqual(["'self'"]);
  });
});
