import { quoteTools } from "./quote-tools.js";
import { searchKey } from "./search-key.js";
import { keepSettings } from "./settings.js";
import { closeSheet } from "./sheet.js";

keepSettings();
quoteTools();
closeSheet();
searchKey();
