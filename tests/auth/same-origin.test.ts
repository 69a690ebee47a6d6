import { describe, expect, it } from "vitest";
import { isSameOrigin } from "@/lib/auth/same-origin";

describe("a request that changes something", () => {
  it.each<[string, Record<string, string>]>([
    ["says that it comes from our page", { "sec-fetch-site": "same-origin", origin: "null" }],
    ["names our host", { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" }],
    ["names our public address", { host: "inside:3000", origin: "http://registry.test" }],
  ])("is accepted when it %s", (_what, headers) => {
    expect(isSameOrigin(new Headers(headers))).toBe(true);
  });

  it.each<[string, Record<string, string>]>([
    ["says that it comes from another site", { "sec-fetch-site": "cross-site" }],
    ["says that it comes from a neighbor", { "sec-fetch-site": "same-site" }],
    ["says that a person typed it", { "sec-fetch-site": "none" }],
    ["names another host", { host: "registry.test", origin: "http://evil.example" }],
    ["names another port", { host: "127.0.0.1:3000", origin: "http://127.0.0.1:4000" }],
    ["hides its origin", { host: "registry.test", origin: "null" }],
    ["says nothing", { host: "registry.test" }],
  ])("is refused when it %s", (_what, headers) => {
    expect(isSameOrigin(new Headers(headers))).toBe(false);
  });
});
