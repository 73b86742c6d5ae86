// The headers and the three files made from them say the same thing, word for word as published.

import { describe, expect, test } from "vitest";
import { caddySnippet, headersFile, headersFor, nginxSnippet } from "../../src/lib/security-headers.ts";

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

describe("headersFor", () => {
  test("gives a page the published headers", () => {
    const headers = headersFor("/findings/one/");
    expect(headers["Content-Security-Policy"]).toBe(`${policy}'self'`);
    expect(headers["Referrer-Policy"]).toBe("no-referrer");
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
    expect(headers["Cache-Control"]).toBe("no-cache");
    expect(Object.keys(headers)).toHaveLength(5);
  });

  test("lets other sites frame embed pages and nothing else", () => {
    expect(headersFor("/embed/chart/")["Content-Security-Policy"]).toBe(`${policy}*`);
    expect(headersFor("/v/2026-11-22/embed/chart/")["Content-Security-Policy"]).toBe(`${policy}*`);
    const others = ["/", "/embed", "/embedded/", "/charts/embed/", "//embed/chart/", "/v/2026-11-22/charts/embed/"];
    for (const path of [
      ...others,
      "/v/embed/",
      "/v/2026-11-22/embed",
      "/v//embed/chart/",
      "/w/v/2026-11-22/embed/a/",
    ]) {
      expect(headersFor(path)["Content-Security-Policy"]).toBe(`${policy}'self'`);
    }
  });

  test("switches every named feature off, each once", () => {
    const features = (headersFor("/")["Permissions-Policy"] ?? "").split(", ");
    for (const feature of features) expect(feature).toMatch(/^[a-z]+(-[a-z]+)*=\(\)$/);
    expect(new Set(features).size).toBe(features.length);
    for (const name of ["camera", "geolocation", "microphone", "browsing-topics", "payment", "usb"]) {
      expect(features).toContain(`${name}=()`);
    }
  });

  test("lets browsers keep hashed files for good, and ask again for all others", () => {
    expect(headersFor("/assets/site-1a2b.css")["Cache-Control"]).toBe("public, max-age=31536000, immutable");
    for (const path of ["/", "/assets", "/pagefind/pagefind.js", "/charts/one.csv"]) {
      expect(headersFor(path)["Cache-Control"]).toBe("no-cache");
    }
  });
});

/** A reader of `_headers` as hosts describe it: later rules win, ":name" is one folder, "! Name" takes a header away. */
function appliedHeaders(file: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let applies = false;
  for (const line of file.split("\n")) {
    if (line.startsWith("/")) applies = new RegExp(`^${line.replace(/\*$/, "").replace(/:\w+/g, "[^/]+")}`).test(path);
    else if (!applies || line === "") continue;
    else if (line.startsWith("  ! ")) delete headers[line.slice(4)];
    else {
      const [, name = "", value = ""] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      expect(headers, `${name} is set twice for ${path}`).not.toHaveProperty(name);
      headers[name] = value;
    }
  }
  return headers;
}

describe("the files made from the headers", () => {
  const paths = [
    "/",
    "/findings/one/",
    "/embed/chart/",
    "/v/2026-11-22/embed/chart/",
    "/v/2026-11-22/charts/a.csv",
    "/assets/site-1a2b.css",
    "/charts/one.csv",
  ];

  test.each(paths)("a _headers file gives %s the headers of the definition", (path) => {
    expect(appliedHeaders(headersFile(), path)).toEqual(headersFor(path));
  });

  test.each(paths)("a _headers file does so under a path prefix: %s", (path) => {
    expect(appliedHeaders(headersFile("/evidence/"), `/evidence${path}`)).toEqual(headersFor(path));
  });

  test.each([
    ["nginx", nginxSnippet("/evidence/")],
    ["Caddy", caddySnippet("/evidence/")],
  ])("the %s file holds every value, quoted, and both folders under the prefix", (_name, text) => {
    for (const path of paths) for (const value of Object.values(headersFor(path))) expect(text).toContain(`"${value}"`);
    expect(text).toContain("/evidence/assets/");
    expect(text.endsWith("\n")).toBe(true);
  });

  test("the nginx and the Caddy file know both kinds of embeds by a pattern, under the prefix", () => {
    const patterns = [
      ...[...nginxSnippet("/evidence/").matchAll(/\$uri ~ "(\^[^"]*embed[^"]*)"/g)].map(([, pattern]) => [pattern!]),
      [/^@embed path_regexp (\S+)$/m.exec(caddySnippet("/evidence/"))![1]!],
    ].map(([pattern]) => new RegExp(pattern!));
    const [nginx, caddy] = [patterns.slice(0, 2), patterns.slice(2)];
    expect([nginx.length, caddy.length]).toEqual([2, 1]);
    const all = [...paths, "/embedded/", "/v/2026-11-22/", "/charts/embed/"];
    for (const path of all) {
      const isFree = headersFor(path)["Content-Security-Policy"]!.endsWith("*");
      for (const host of [nginx, caddy])
        expect([path, host.some((pattern) => pattern.test(`/evidence${path}`))]).toEqual([path, isFree]);
    }
    expect(caddySnippet()).toMatch(/^@own not path_regexp /m);
  });

  test("the nginx file sends its security headers with errors too", () => {
    const security = nginxSnippet().match(/^add_header (?!Cache-Control).*$/gm) ?? [];
    expect(security).toHaveLength(4);
    for (const line of security) expect(line).toMatch(/ always;$/);
  });
});
