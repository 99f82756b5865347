/** The paper itself in structured data: who publishes, by which principles, and how its site is searched. */
import type { ImageObject, NewsMediaOrganization, SearchAction, WebSite } from "schema-dts";
import type { Policies } from "../content/policies.ts";
import type { Site } from "../content/tables.ts";
import type { Paper } from "../edition/paper.ts";
import { absoluteAddress } from "./absolute.ts";
import { graphOf, type JsonLd, present, some } from "./json-ld.ts";

/** WebSite and NewsMediaOrganization, for the front page. */
export function homeJsonLd(paper: Paper): JsonLd {
  return graphOf(webSite(paper.site), organization(paper));
}

function webSite(site: Site) {
  const potentialAction = {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: absoluteAddress(site, "/tim-kiem/?q={search_term_string}"),
    },
    // Google's own word, which schema.org has not.
    "query-input": "required name=search_term_string",
  } satisfies SearchAction & { readonly "query-input": string };
  return present({
    ...siteOf(site),
    alternateName: site.slogan,
    description: site.description,
    inLanguage: "vi",
    publisher: publisher(site),
    potentialAction,
  }) satisfies WebSite;
}

/** The site as its pages refer to it. */
export function siteOf(site: Site) {
  return {
    "@type": "WebSite",
    "@id": absoluteAddress(site, "/#website"),
    url: absoluteAddress(site, "/"),
    name: site.name,
  } as const satisfies WebSite;
}

/** The paper in full. https://developers.google.com/search/docs/appearance/structured-data/organization */
function organization(paper: Paper) {
  const { site } = paper;
  return present({
    ...publisher(site),
    description: site.description,
    logo: logo(paper),
    address: site.address,
    telephone: site.phone,
    email: site.email,
    parentOrganization:
      site.publisher === undefined ? undefined : ({ "@type": "Organization", name: site.publisher } as const),
    sameAs: some(site.profiles ?? []),
    ...principles(site.policies ?? {}, site),
  }) satisfies NewsMediaOrganization;
}

function principles(policies: Policies, site: Site) {
  const at = (place: string | undefined) => (place?.startsWith("/") ? absoluteAddress(site, place) : place);
  return {
    publishingPrinciples: at(policies.publishing),
    correctionsPolicy: at(policies.corrections),
    ethicsPolicy: at(policies.ethics),
    verificationFactCheckingPolicy: at(policies.verification),
    unnamedSourcesPolicy: at(policies.sources),
    ownershipFundingInfo: at(policies.ownership),
    masthead: at(policies.masthead),
    actionableFeedbackPolicy: at(policies.feedback),
  };
}

/** The paper as an article names its publisher. */
export function publisherWithLogo(paper: Paper) {
  return present({ ...publisher(paper.site), logo: logo(paper) }) satisfies NewsMediaOrganization;
}

function logo({ site, assets }: Paper) {
  const address = assets["icon-512.png"];
  if (address === undefined) return undefined;
  return { "@type": "ImageObject", url: absoluteAddress(site, address) } as const satisfies ImageObject;
}

/** The paper as others refer to it. */
export function publisher(site: Site) {
  return {
    "@type": "NewsMediaOrganization",
    "@id": absoluteAddress(site, "/#organization"),
    name: site.name,
    url: absoluteAddress(site, "/"),
  } as const satisfies NewsMediaOrganization;
}
