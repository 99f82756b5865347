/** What the paper's own table says of the form for editors: whether there is one, and where it writes. */
import type { Site } from "./tables.ts";

export const FORM_ADDRESS = "/quan-tri/";
export const FORM_CONFIG_ADDRESS = `${FORM_ADDRESS}config.json`;

/** A paper has the form unless its table says otherwise. */
export function hasForm({ editing }: Site): boolean {
  return editing?.form ?? true;
}

/** Hosts that the form talks to besides the site's own, and whose pictures of people it shows. */
export interface BackendHosts {
  readonly connect: readonly string[];
  readonly images: readonly string[];
}

const HOSTS: Readonly<Record<string, BackendHosts>> = {
  github: { connect: ["https://api.github.com"], images: ["https://avatars.githubusercontent.com"] },
  gitlab: { connect: ["https://gitlab.com"], images: ["https://gitlab.com"] },
  gitea: { connect: ["https://gitea.com"], images: ["https://gitea.com"] },
};

export function backendHosts({ editing }: Site): BackendHosts {
  const known = editing?.repo === undefined ? undefined : HOSTS[editing.backend];
  return known ?? { connect: [], images: [] };
}
