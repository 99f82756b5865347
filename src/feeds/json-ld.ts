/** Structured data for search engines: what a page is about, in schema.org's words. */
import type { Site } from "../content/tables.ts";
import type { Paper } from "../edition/paper.ts";
import { absoluteAddress } from "./absolute.ts";

/** A thing of schema.org; undefined properties are left out of the JSON. */
export interface Thing {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

export interface JsonLd {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly Thing[];
}

/** WebSite and NewsMediaOrganization, for the front page. */
export function homeJsonLd(paper: Paper): JsonLd {
  return { "@context": "https://schema.org", "@graph": [webSite(paper.site), organization(paper)] };
}

/** JSON that can stand inside `<script type="application/ld+json">` whatever its strings hold. */
export function jsonLdScript(value: JsonLd): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function webSite(site: Site): Thing {
  return {
    "@type": "WebSite",
    "@id": absoluteAddress(site, "/#website"),
    url: absoluteAddress(site, "/"),
    name: site.name,
    alternateName: site.slogan,
    description: site.description,
    inLanguage: "vi",
    publisher: publisher(site),
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: absoluteAddress(site, "/tim-kiem/?q={search_term_string}"),
      },
      "query-input": "required name=search_term_string",
    },
  };
}

/** The paper itself, in full. */
export function organization({ site, assets }: Paper): Thing {
  const logo = assets["icon-512.png"];
  return {
    ...publisher(site),
    description: site.description,
    logo: logo && { "@type": "ImageObject", url: absoluteAddress(site, logo), width: 512, height: 512 },
    address: site.address,
    telephone: site.phone,
    email: site.email,
    parentOrganization: site.publisher && { "@type": "Organization", name: site.publisher },
  };
}

/** The paper as others refer to it. */
export function publisher(site: Site): Thing {
  return {
    "@type": "NewsMediaOrganization",
    "@id": absoluteAddress(site, "/#organization"),
    name: site.name,
    url: absoluteAddress(site, "/"),
  };
}
