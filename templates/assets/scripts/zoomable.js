/* global WORDS, MODULES: put in by the build */
/** Pictures of an article open in full when they are pressed, by pointer or key. One that is a link stays one. */
export function zoomable() {
  for (const picture of document.querySelectorAll(".article .body img:not(a img)")) {
    picture.tabIndex = 0;
    picture.setAttribute("role", "button");
    picture.setAttribute("aria-haspopup", "dialog");
    picture.setAttribute("aria-label", [WORDS.enlarge, picture.alt].filter(Boolean).join(": "));
    const open = async () => {
      const { openPicture } = await import(MODULES.zoom);
      openPicture(picture);
    };
    picture.addEventListener("click", open);
    picture.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      void open();
    });
  }
}
