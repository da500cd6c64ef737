/** A link inside a popover leads out of it. */
export function closeSheet() {
  for (const sheet of document.querySelectorAll("[popover]")) {
    sheet.addEventListener("click", ({ target }) => {
      if (target.closest("a") && sheet.matches(":popover-open")) sheet.hidePopover();
    });
  }
}
