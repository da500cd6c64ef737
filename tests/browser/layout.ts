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
      const { scrollWidth, clientWidth: inside } = element;
      if (style.overflowX !== "visible" && scrollWidth > inside + 1 && !element.matches("input, .years span"))
        faults.push(`cut off: ${what}`);
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

/** What stands where it should not, or stands there for nothing. */
export async function misplaced(page: Page): Promise<readonly string[]> {
  const kinds = [detached, unaligned, strayPictures, strayVoices, farFoot];
  return (await Promise.all(kinds.map((find) => find(page)))).flat();
}

/** A heading alone, a gap above a picture, a count that left its line. */
async function detached(page: Page): Promise<readonly string[]> {
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

/** What a column or a row has that its neighbours have not: another edge, no gap, a lower line. */
async function unaligned(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.body.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const box = (element: Element) => element.getBoundingClientRect();
    const edges = new Set(
      seen(".wrap").map((wrap) =>
        Math.round(box(wrap).left + Number.parseFloat(getComputedStyle(wrap).paddingLeft)),
      ),
    );
    const isClose = (list: Element) => {
      const rows = [...list.children].map(box);
      return rows.some(({ top, left }, at) => {
        const before = rows[at - 1];
        return before !== undefined && Math.abs(before.top - top) < 12 && left - before.right < 16;
      });
    };
    const isUneven = (row: Element) => {
      const months = [...row.children].map((month) => ({
        row: box(month).bottom,
        line: box(month.querySelector("span")!).top,
      }));
      return months.some(({ row, line }, at) => {
        const before = months[at - 1];
        return before !== undefined && before.row === row && Math.abs(before.line - line) > 1;
      });
    };
    return [
      ...(edges.size > 1 ? [`parts of the page begin at ${[...edges]}`] : []),
      ...seen(".voices")
        .filter(isClose)
        .map(() => "no gap between two columns of voices"),
      ...seen(".months")
        .filter(isUneven)
        .map(() => "months of one row on two lines"),
      ...seen(".opening > div:first-child")
        .filter((opening) => box(opening).top - box(opening.parentElement!).top > 40)
        .map(() => "nothing above a headline"),
    ];
  });
}

/** A picture away from its column, its caption away from the picture. */
async function strayPictures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".body .shot:has(img)")].flatMap((figure) => {
      const image = figure.querySelector("img")!;
      const { left, bottom, width, height } = image.getBoundingClientRect();
      // Of a box that is wider than its picture, the picture stands at the beginning.
      const isCentred =
        (image.naturalWidth / image.naturalHeight) * height < width - 1 &&
        !getComputedStyle(image).objectPosition.startsWith("0");
      const isStray = isCentred || Math.abs(left - figure.getBoundingClientRect().left) > 1;
      const caption = figure.querySelector("figcaption")?.getBoundingClientRect();
      const isAway = caption && (caption.left > left + 1 || caption.top - bottom > 24);
      return [
        ...(isStray ? ["a picture beside its column"] : []),
        ...(isAway ? ["a caption away from its picture"] : []),
      ];
    }),
  );
}

/** Names of speakers, and lines of who is quoted, that do not stand as they should. */
async function strayVoices(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const box = (element: Element) => element.getBoundingClientRect();
    const isBeside = (note: Element) => getComputedStyle(note).float !== "none";
    return [
      ...[...document.querySelectorAll(".heard svg")]
        .filter((drawing) => !drawing.querySelector(".said, .unsaid"))
        .map(() => "a line for voices that are not there"),
      ...[...document.querySelectorAll("aside.note")]
        .filter((note) => note.children.length > 2)
        .map(() => "a stack of names over a paragraph"),
      ...[...document.querySelectorAll("aside.note .voice > a")]
        .filter(
          (link) => !isBeside(link.closest(".note")!) && box(link).top > box(link.parentElement!).top + 4,
        )
        .map((link) => `a link under a name: ${link.parentElement!.textContent!.trim()}`),
    ];
  });
}

/** The foot of a page further down than its text and the window need. */
async function farFoot(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const foot = document.querySelector(".foot")!.getBoundingClientRect().top;
    const last = [...document.querySelectorAll("main *")]
      .filter((element) => element.checkVisibility() && element.childElementCount === 0)
      .reduce((lowest, element) => Math.max(lowest, element.getBoundingClientRect().bottom), 0);
    return foot > Math.max(innerHeight + 1 - scrollY, last + 160) ? ["a foot far below the page"] : [];
  });
}

/** Notes that are not beside the paragraph, or the quotation, that they name the speakers of, with the distance in px. */
export async function driftingNotes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".note")].flatMap((note, at, notes) => {
      const { top, bottom } = note.getBoundingClientRect();
      const beside = getComputedStyle(note).float !== "none";
      const isInText = note.matches("small");
      // A note in the text stands at its own quotation.
      const text = isInText
        ? note.nextElementSibling!.getClientRects()[0]!
        : note.parentElement!.lastElementChild!.getBoundingClientRect();
      if (isInText && !beside) return Math.abs(bottom - text.bottom) > 12 ? [note.textContent!.trim()] : [];
      const above = at > 0 ? notes[at - 1]!.getBoundingClientRect().bottom : 0;
      // The note above pushes it down, by no more than it needs.
      if (isInText && beside && top - above < 14 && top > text.top) return [];
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
