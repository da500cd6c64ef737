/** Directives of the Content-Security-Policy, one source for headers and pages. */
const directives: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "require-trusted-types-for": "'script'",
};

/** What a page may do: load what the site has and run its files, nothing inline, nothing from elsewhere. */
export const pagePolicy: string = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join("; ");

/** The search page's: its index is read by WebAssembly. */
export const searchPolicy: string = pagePolicy.replace(
  "script-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
);

/** The policy as a header, with what a page cannot say of itself: each page's own narrows it down again. */
export const headerPolicy = `${searchPolicy}; frame-ancestors 'none'`;

/** Headers every answer carries. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": headerPolicy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** Names of files that change with their bytes, as an expression every host reads: `assets/page.0123456789.css`. */
export const hashedName = String.raw`assets/(?:pictures/|[^/]+\.)[0-9a-f]{10,16}\.[a-z0-9]+`;

export const caching = {
  hashed: "public, max-age=31536000, immutable",
  /** Asked for again each time, answered with 304: a correction is seen at once. */
  page: "public, max-age=0, must-revalidate",
} as const;
