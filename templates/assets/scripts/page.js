import { quoteTools } from "./quote-tools.js";
import { keepSettings } from "./settings.js";
import { closeSheet } from "./sheet.js";

keepSettings();
quoteTools();
closeSheet();
