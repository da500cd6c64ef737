import type { Page } from "playwright-core";

/**
 * What is wrong with the layout of a page at its present width: a text box so narrow that words break letter by
 * letter, or an element outside of the page.
 */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { clientWidth } = document.documentElement;
    for (const element of document.body.querySelectorAll("*")) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      if (
        width < 2 ||
        height < 2 ||
        element.closest("svg, .unseen, .skip, [popover]:not(:popover-open), .table")
      )
        continue;
      const style = getComputedStyle(element);
      if (style.clipPath !== "none") continue;
      const what = `${element.tagName.toLowerCase()}.${element.className} ${(element.textContent ?? "").trim().slice(0, 40)}`;
      if (left < -1 || right > clientWidth + 1) faults.push(`outside of the page: ${what}`);
      const own = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent!.trim())
        .join("");
      const em = Number.parseFloat(style.fontSize);
      // One word may be short; a box that breaks its words is narrow.
      if (own.length > 8 && width < 3 * em && height > 2.5 * em) faults.push(`narrow: ${what}`);
    }
    return faults;
  });
}

/** What stands where it should not: a heading alone, a gap above a picture, a count that left its line. */
export async function misplaced(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const section of document.body.querySelectorAll("section")) {
      const heading = section.querySelector("h2, h3")?.textContent?.trim();
      const isEmpty = heading !== undefined && section.textContent!.trim() === heading;
      if (isEmpty && section.checkVisibility()) faults.push(`a heading with nothing under it: ${heading}`);
    }
    for (const figure of document.body.querySelectorAll(".shot:has(img)")) {
      const above =
        figure.querySelector("img")!.getBoundingClientRect().top - figure.getBoundingClientRect().top;
      if (above > 2) faults.push(`${Math.round(above)} px of nothing above a picture`);
    }
    for (const words of document.body.querySelectorAll(".voices .words:not(li)")) {
      const name = words.parentElement!.querySelector("b")!.getBoundingClientRect();
      if (words.checkVisibility() && words.getBoundingClientRect().top >= name.bottom)
        faults.push("a count of words under its name");
    }
    return faults;
  });
}

/** Notes whose top is not beside the paragraph that they name the speakers of, with the distance in px. */
export async function driftingNotes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".note")].flatMap((note) => {
      const text = note.parentElement!.lastElementChild!.getBoundingClientRect();
      const { top, bottom } = note.getBoundingClientRect();
      const beside = getComputedStyle(note).float !== "none";
      const off = beside ? Math.abs(top - text.top) : Math.abs(bottom - text.top);
      return off > 12 ? [`${Math.round(off)} px: ${note.textContent!.trim().slice(0, 40)}`] : [];
    }),
  );
}

/** Statements of a list that break off: the last character is a comma. */
export async function brokenStatements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        ".statement blockquote, .poster blockquote, .card blockquote, .elsewhere blockquote",
      ),
    ]
      .map((quote) => quote.textContent!.trim())
      .filter((text) => /,["”’»“]?$/.test(text)),
  );
}

/** What sticks out of the page to the side, if anything does. */
export async function sidewaysScroll(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const culprits = [...document.body.querySelectorAll("*")].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > clientWidth + 1;
    });
    return `${scrollWidth} px wide: ${culprits
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 90))
      .join(" | ")}`;
  });
}
