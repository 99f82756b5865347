import { expect, it } from "vitest";
import { ownEnvironment } from "../../src/sandbox/own-environment.ts";

it("keeps what decides how a build runs and looks, and no secret", () => {
  const kept = {
    TZ: "UTC",
    LANG: "vi_VN.UTF-8",
    LC_ALL: "C",
    NO_COLOR: "1",
    TOA_SOAN_TIMINGS: "/t",
    NODE_OPTIONS: "-r x",
  };
  const secrets = {
    NETLIFY_AUTH_TOKEN: "x",
    GITHUB_TOKEN: "x",
    NODE_AUTH_TOKEN: "x",
    AWS_SECRET_ACCESS_KEY: "x",
    SSH_AUTH_SOCK: "/s",
    HOME: "/h",
    // Who says so must be the keeper.
    TOA_SOAN_KEEPER: "1",
  };
  expect(ownEnvironment({ ...secrets, ...kept })).toEqual(kept);
});
