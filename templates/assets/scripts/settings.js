/** The controls behind 'Aa': what is chosen is set at once and kept on this device. */
export function keepSettings() {
  const form = document.getElementById("reading");
  if (!form) return;
  const { dataset } = document.documentElement;
  for (const input of form.querySelectorAll("input")) {
    if (dataset[input.name] !== undefined) input.checked = input.value === dataset[input.name];
  }
  form.addEventListener("change", ({ target }) => {
    if (target.defaultChecked) delete dataset[target.name];
    else dataset[target.name] = target.value;
    const { theme, size, width, face, marks, keys } = dataset;
    try {
      localStorage.setItem("quotidian", JSON.stringify({ theme, size, width, face, marks, keys }));
    } catch {
      // It holds for this page then.
    }
  });
}
