/** As browsers have it that know Trusted Types: https://www.w3.org/TR/trusted-types/ */
interface PolicyFactory {
  createPolicy(
    /** The page's headers allow these names and no others. */
    name: "tim-kiem" | "ngoai-tuyen",
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string | URL };
}

declare var trustedTypes: PolicyFactory | undefined;
