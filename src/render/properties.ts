import type { Element } from "hast";
import type { Addresses } from "./addresses.ts";
import { plainAttributes } from "./allowed.ts";

/** The attributes that an element of an article takes to the page as `name`. */
export function propertiesOf(
  { properties: given }: Element,
  name: string,
  addresses: Addresses,
): Element["properties"] {
  const properties: Element["properties"] = {};
  for (const [key, allows] of Object.entries(plainAttributes)) {
    const value = given[key];
    if (value !== undefined && value !== null && value !== false && allows(String(value), name)) {
      properties[key] = typeof value === "boolean" ? value : String(value);
    }
  }
  const { id, href, className } = given;
  if (typeof id === "string" && /^[\p{L}\p{M}\p{N}_:.-]{1,200}$/u.test(id)) properties["id"] = `x-${id}`;
  if (name === "code") {
    const language = [className ?? []].flat().find((each) => String(each).startsWith("language-"));
    if (language !== undefined) properties["className"] = [String(language).slice(0, 60)];
  }
  if (name === "a") {
    const link = addresses.link(href);
    if (link) {
      properties["href"] = link.href;
      if (link.external) properties["rel"] = ["external", "nofollow"];
    }
  }
  return properties;
}
