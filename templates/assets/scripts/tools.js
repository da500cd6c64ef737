/** What a page does not need to be read: comes once it has loaded, with its style. */
import style from "../css/tools.css";
import { singleKeys } from "./keys.js";
import { linkList } from "./link-list.js";
import { listenButton } from "./listen-button.js";
import { forgetOffline, keepOffline } from "./offline.js";
import { readMarks } from "./read-marks.js";
import { saveArticle } from "./save-article.js";
import { zoomable } from "./zoomable.js";

/* global OFFLINE: put in by the build */
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);
saveArticle();
listenButton();
readMarks();
linkList();
singleKeys();
zoomable();
if (OFFLINE) void keepOffline();
else void forgetOffline();
