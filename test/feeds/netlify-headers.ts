/** What Netlify sends along with an address, told by its own parser of `_headers`. */
import { parseAllHeaders } from "@netlify/headers-parser";

export type HeadersAt = (address: string) => Readonly<Record<string, string>>;

export interface NetlifyRule {
  readonly for: string;
  readonly forRegExp: RegExp;
  readonly values: Readonly<Record<string, string>>;
}

/** @throws where the file has a line that Netlify cannot read */
export async function netlifyRules(file: string): Promise<NetlifyRule[]> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: [],
    minimal: false,
    netlifyConfigPath: undefined,
  });
  if (errors.length > 0) throw new AggregateError(errors, errors.join("\n"));
  return headers.flatMap((rule) => ("forRegExp" in rule ? [rule] : []));
}

/** Of two rules for one header the later holds: https://github.com/netlify/cli/blob/main/src/utils/headers.ts */
export async function netlifyHeaders(file: string): Promise<HeadersAt> {
  const rules = await netlifyRules(file);
  return (address) =>
    Object.assign({}, ...rules.filter((rule) => rule.forRegExp.test(address)).map(({ values }) => values));
}
