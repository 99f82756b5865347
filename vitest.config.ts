import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: ["test/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // What a browser does in the background takes its time on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    pool: "forks",
    // Many wait for a browser or a build: one core fewer would stand idle.
    maxWorkers: "100%",
  },
});
