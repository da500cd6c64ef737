/** Ctrl or Cmd and K leads to the search field: the masthead's, else that of the search page. */
export function searchKey() {
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    const form = document.querySelector(".find");
    const field = document.getElementById("q") ?? form?.elements.q;
    if (field?.checkVisibility()) field.focus();
    else if (form) location.assign(form.action);
  });
}
