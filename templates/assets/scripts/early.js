// Runs before the first paint: what the reader has set is there from the start, so nothing flashes.
const { dataset } = document.documentElement;
dataset.script = "";
try {
  const kept = JSON.parse(localStorage.getItem("quotidian") ?? "{}");
  for (const name of ["theme", "size", "width", "face", "marks", "keys"]) {
    if (typeof kept[name] === "string") dataset[name] = kept[name];
  }
} catch {
  // No storage, or not ours: the defaults hold.
}
