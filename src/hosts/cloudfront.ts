import { json } from "../escape/json-script.ts";
import { headerPolicy, securityHeaders } from "./security.ts";

/** Headers that CloudFront has a field of its own for. */
const own = new Set([
  "Content-Security-Policy",
  "Referrer-Policy",
  "X-Content-Type-Options",
  "X-Frame-Options",
]);

/** Writes the response headers policy of CloudFront: `aws cloudfront create-response-headers-policy`. */
export function cloudfrontPolicy(): string {
  const items = Object.entries(securityHeaders)
    .filter(([name]) => !own.has(name))
    .map(([Header, Value]) => ({ Header, Value, Override: true }));
  return `${json(
    {
      Name: "quotidian",
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: headerPolicy },
        ContentTypeOptions: { Override: true },
        FrameOptions: { Override: true, FrameOption: "DENY" },
        ReferrerPolicy: { Override: true, ReferrerPolicy: securityHeaders["Referrer-Policy"] },
      },
      CustomHeadersConfig: { Quantity: items.length, Items: items },
    },
    2,
  )}\n`;
}
