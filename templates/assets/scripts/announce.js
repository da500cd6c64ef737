const region = document.createElement("div");
region.className = "unseen";
region.setAttribute("role", "status");
document.body.append(region);

/** Says a text to who listens to the page. */
export function announce(text) {
  region.textContent = text;
}
