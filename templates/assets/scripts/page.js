import { quoteTools } from "./quote-tools.js";
import { keepSettings } from "./settings.js";
import { closeSheet } from "./sheet.js";

/* global MODULES: put in by the build */
keepSettings();
quoteTools();
closeSheet();
// The rest is fetched when the page is done.
addEventListener("load", () => import(MODULES.tools));
