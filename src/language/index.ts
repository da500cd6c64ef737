// Each language is one line here, and the folder of that name.
export { de } from "./de/index.ts";
export { en } from "./en/index.ts";
export { es } from "./es/index.ts";
export { fr } from "./fr/index.ts";
export { it } from "./it/index.ts";
export { pt } from "./pt/index.ts";
