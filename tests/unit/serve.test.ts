// The static server: what it sends, what it refuses to send, and the headers on all of it.

import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mediaTypeOf } from "../../src/cli/serve/media-type.ts";
import { listenFrom, portOf } from "../../src/cli/serve/port.ts";
import { prefixOf } from "../../src/cli/serve/prefix.ts";
import { serveSite, type ServedSite } from "../../src/cli/serve/static-site.ts";
import { headersFor } from "../../src/lib/security-headers.ts";

let root: string;
let site: ServedSite;
let underPrefix: ServedSite;

const files: Record<string, string> = {
  "index.html": "<!doctype html><title>Home</title>",
  "404.html": "<!doctype html><title>No such page</title>",
  "findings/index.html": "<!doctype html><title>Findings</title>",
  "embed/one/index.html": "<!doctype html><title>Chart</title>",
  "assets/site-1a2b.css": "p { color: black }",
  "charts/one.csv": "area_name,value\nYnys Môn,1\n",
  "embed/areas/rhondda cynon tâf.txt": "a name with spaces and a circumflex",
  ".secret": "hidden",
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "serve-test-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, "site", path, ".."), { recursive: true });
    await writeFile(join(root, "site", path), text);
  }
  await writeFile(join(root, "private.txt"), "not for readers");
  await mkdir(join(root, "site-other"));
  await writeFile(join(root, "site-other", "private.txt"), "not for readers");
  await symlink(join(root, "private.txt"), join(root, "site", "link.txt"));
  site = await serveSite({ folder: join(root, "site") });
  underPrefix = await serveSite({ folder: join(root, "site"), prefix: "evidence" });
});

afterAll(async () => {
  await Promise.all([site.close(), underPrefix.close()]);
  await rm(root, { recursive: true });
});

type Answer = { status: number; headers: Record<string, unknown>; body: string };

/** Sends an address exactly as written: fetch would tidy "/../" away before it left. */
function ask(served: ServedSite, path: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: served.port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on("error", reject).end();
  });
}

describe("what is sent", () => {
  test("pages, at their folder's address", async () => {
    expect((await ask(site, "/")).body).toBe(files["index.html"]);
    const page = await ask(site, "/findings/?area=all");
    expect(page.body).toBe(files["findings/index.html"]);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test("files, with a media type that keeps Welsh letters whole", async () => {
    const csv = await ask(site, "/charts/one.csv");
    expect(csv.body).toBe(files["charts/one.csv"]);
    expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect((await ask(site, "/embed/areas/rhondda%20cynon%20t%C3%A2f.txt")).status).toBe(200);
    expect(mediaTypeOf("a/b.SVG")).toBe("image/svg+xml; charset=utf-8");
    expect(mediaTypeOf("pagefind/en.pf_index")).toBe("application/octet-stream");
  });

  test("a folder without its slash is sent to the address with it, query kept", async () => {
    const { status, headers } = await ask(site, "/findings?area=all");
    expect([status, headers["location"]]).toEqual([301, "/findings/?area=all"]);
  });

  test("an address that begins with two slashes never redirects to another host", async () => {
    expect((await ask(site, "//findings")).headers["location"]).toBe("/findings/");
  });

  test("HEAD gives the headers alone; other methods are refused", async () => {
    const head = await ask(site, "/", "HEAD");
    expect([head.status, head.body, head.headers["content-length"]]).toEqual([200, "", "34"]);
    expect((await ask(site, "/", "POST")).status).toBe(405);
  });

  test("an unknown address gives the site's own 404 page, never kept by the browser", async () => {
    for (const path of ["/nothing/", "/findings/nothing", "/assets/gone-1a2b.css", "/charts/one.csv/"]) {
      const { status, body, headers } = await ask(site, path);
      expect([path, status, body]).toEqual([path, 404, files["404.html"]]);
      expect(headers["cache-control"]).toBe("no-cache");
    }
  });

  test("a folder that is not there gives 404 too, in words", async () => {
    const empty = await serveSite({ folder: join(root, "not-built-yet") });
    const { status, body } = await ask(empty, "/");
    await empty.close();
    expect([status, body]).toEqual([404, "There is no page at this address.\n"]);
  });
});

describe("what is never sent", () => {
  test.each([
    "/../private.txt",
    "/..%2fprivate.txt",
    "/%2e%2e/private.txt",
    "/%2e%2e%2fprivate.txt",
    "/findings/../../private.txt",
    "/..%5cprivate.txt",
    "/..\\private.txt",
    "/%252e%252e/private.txt",
    "/../site-other/private.txt",
    "/private.txt%00.html",
    "/%c0%ae%c0%ae/private.txt",
    "/%E0%A4%A",
    "/.secret",
    "/link.txt",
    "/C:/private.txt",
    `/${"a".repeat(5000)}`,
  ])("%s", async (path) => {
    const { status, body } = await ask(site, path);
    expect(status).toBe(404);
    expect(body).toBe(files["404.html"]);
  });
});

describe("headers", () => {
  test.each([
    ["/", "/", 200],
    ["/embed/one/", "/embed/one/", 200],
    ["/assets/site-1a2b.css", "/assets/site-1a2b.css", 200],
    ["/charts/one.csv", "/charts/one.csv", 200],
    ["/findings", "/findings", 301],
    ["/nothing/", "/nothing/", 404],
  ])("%s carries them all", async (path, rule, expected) => {
    const { status, headers } = await ask(site, path);
    expect(status).toBe(expected);
    for (const [name, value] of Object.entries(headersFor(rule))) expect(headers[name.toLowerCase()]).toBe(value);
  });

  test("a refused method carries them too", async () => {
    expect((await ask(site, "/", "DELETE")).headers["content-security-policy"]).toBeDefined();
  });
});

describe("under a path prefix", () => {
  test("the site begins at the prefix, with the headers of the address inside it", async () => {
    expect(underPrefix.url).toMatch(/^http:\/\/localhost:\d+\/evidence\/$/);
    expect((await ask(underPrefix, "/evidence/findings/")).body).toBe(files["findings/index.html"]);
    const embed = await ask(underPrefix, "/evidence/embed/one/");
    expect(embed.headers["content-security-policy"]).toContain("frame-ancestors *");
  });

  test("redirects keep the prefix; the root leads to it", async () => {
    expect((await ask(underPrefix, "/evidence/findings")).headers["location"]).toBe("/evidence/findings/");
    expect((await ask(underPrefix, "/evidence?a=b")).headers["location"]).toBe("/evidence/?a=b");
    expect((await ask(underPrefix, "/")).headers["location"]).toBe("/evidence/");
  });

  test("nothing of the site is found beside the prefix", async () => {
    expect((await ask(underPrefix, "/findings/")).status).toBe(404);
    expect((await ask(underPrefix, "/evidence/../private.txt")).status).toBe(404);
  });

  test("one spelling of the prefix", () => {
    expect(["", "/", "evidence", "/evidence", "/evidence/", "/a/b/"].map(prefixOf)).toEqual([
      "/",
      "/",
      "/evidence/",
      "/evidence/",
      "/evidence/",
      "/a/b/",
    ]);
  });
});

describe("ports", () => {
  test.each(["127.0.0.1", "::1"])("one taken at %s is passed over for the next", async (host) => {
    const holder = createServer();
    try {
      await new Promise<void>((resolve, reject) => holder.once("error", reject).listen(0, host, resolve));
    } catch (error) {
      // A machine without IPv6 cannot hold a port there, and no other program can either.
      expect((error as NodeJS.ErrnoException).code).toMatch(/EADDRNOTAVAIL|EAFNOSUPPORT/);
      return;
    }
    const { port: taken } = holder.address() as { port: number };
    const server = createServer();
    const got = await listenFrom(server, taken);
    holder.close();
    server.close();
    expect(got).toBeGreaterThan(taken);
  });

  test("the server is reachable from this machine only", async () => {
    const server = createServer();
    await listenFrom(server, 0);
    const { address } = server.address() as { address: string };
    server.close();
    expect(address).toBe("127.0.0.1");
  });

  test("PORT is read, or refused in plain words", () => {
    expect([portOf(undefined, 8080), portOf("", 8080), portOf("9000", 8080)]).toEqual([8080, 8080, 9000]);
    for (const bad of ["abc", "0", "-1", "80.5", "70000", "0x50", "1e3"]) {
      expect(() => portOf(bad, 8080)).toThrow(`PORT must be a whole number from 1 to 65535; it is "${bad}".`);
    }
  });
});
