import { HtmlValidate } from "html-validate";

/** What the HTML of every page is held to. */
export function htmlValidator(): HtmlValidate {
  return new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: {
      "no-trailing-whitespace": "off",
      "long-title": "off",
      "require-sri": "off",
      "no-redundant-role": "off",
    },
  });
}
