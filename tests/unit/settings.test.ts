// The settings of a build: their defaults, the spellings that are taken, and what is refused.

import { describe, expect, test } from "vitest";
import { settingsOf } from "../../src/settings.ts";

test("without any, the evidence is in data, the site in _site, at localhost", () => {
  expect(settingsOf({})).toEqual({
    ...{ data: "data", editions: "editions", out: "_site", cache: ".cache/pictures" },
    ...{ siteUrl: "http://localhost:8080", prefix: "" },
  });
});

test("folders are taken as they are", () => {
  expect(settingsOf({ DATA: "../evidence", OUT: "/var/www/site" })).toMatchObject({
    data: "../evidence",
    out: "/var/www/site",
  });
});

describe("SITE_URL", () => {
  test.each([
    ["https://example.org", "https://example.org"],
    ["https://example.org/", "https://example.org"],
    ["https://example.org///", "https://example.org"],
    ["http://127.0.0.1:9000", "http://127.0.0.1:9000"],
  ])("%s is taken as %s", (given, siteUrl) => {
    expect(settingsOf({ SITE_URL: given }).siteUrl).toBe(siteUrl);
  });

  test.each([
    "",
    "example.org",
    "//example.org",
    "ftp://example.org",
    "https://",
    "https:// example.org",
    "javascript:alert(1)",
  ])('"%s" is refused in plain words', (given) => {
    const message = `SITE_URL is "${given}"; it must be a web address such as https://example.org`;
    expect(() => settingsOf({ SITE_URL: given })).toThrow(message);
  });
});

describe("PATH_PREFIX", () => {
  test.each([
    ["", ""],
    ["/", ""],
    ["evidence", "/evidence"],
    ["/evidence", "/evidence"],
    ["/evidence/", "/evidence"],
    ["//a/b//", "/a/b"],
  ])('"%s" puts "%s" before every path', (given, prefix) => {
    expect(settingsOf({ PATH_PREFIX: given }).prefix).toBe(prefix);
  });
});
