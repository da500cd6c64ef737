/**
 * The style sheet of a book. Type, size and margins are the reader's own; a name stands above the paragraph in which
 * its speaker is quoted, and a quotation is marked. Where a program shows no colour, the quotation marks are there.
 */
export const bookStyle = `h1{line-height:1.2;text-align:start;margin:0 0 .5em}
h2,h3,h4,h5,h6{line-height:1.25;text-align:start;margin:1.5em 0 .4em}
.kicker,.facts,.copy,.correction,figcaption,.note{font-family:sans-serif;font-size:.85em;line-height:1.35}
.standfirst{font-size:1.1em;line-height:1.35}
.facts{margin:.8em 0 1.6em}
.facts dt{display:inline;font-weight:bold}
.facts dd{display:inline;margin:0}
.facts dd::after{content:"\\a";white-space:pre}
.said{margin:1em 0}
.note{margin:1.2em 0 .3em;break-after:avoid;page-break-after:avoid}
.voice{border-inline-start:.35em solid #c99700;padding-inline-start:.5em}
.voice.unclear{border-inline-start-style:dotted}
.note p,.said>p{margin:0}
.said blockquote{margin-block:0}
.quote{background:#ffe98a;color:#15171a}
.quote.unclear{background:none;color:inherit;border-bottom:1px dotted}
.crosshead{font-weight:bold;text-indent:0}
.from{font-variant-caps:small-caps}
.box{border-block:1px solid;padding:.3em 0;margin:1em 0}
figure{margin:1.2em 0;break-inside:avoid;page-break-inside:avoid}
img{max-width:100%;height:auto}
.credit::before{content:" "}
blockquote{margin:1em 1.2em}
pre{white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;font-size:.9em;margin:1em 0}
td,th{border-bottom:1px solid;padding:.25em .5em;text-align:start;vertical-align:top}
.align-right{text-align:right}
.align-center{text-align:center}
.align-left{text-align:left}
footer{margin-top:2.5em;border-top:1px solid;padding-top:.6em}
.copy p{margin:.3em 0}
`;
