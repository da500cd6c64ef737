import { expect, test } from "vitest";
import { readHtml } from "../src/import/html/read-html.ts";
import { analyzeArticle } from "../src/pipeline/pipeline.ts";

const story = [
  "The harbour wall of Quaytown was closed to all boats on Monday after divers had found cracks in its footing.",
  "The council will meet in the old customs house on Friday and hear what three engineers have to say of its cost.",
];

/** Each as its host gives it to be pasted; what is said, and by whom. */
const posts = [
  {
    host: "X",
    html: '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">We will not open it before Easter. <a href="https://t.co/abc">pic.twitter.com/abc</a></p>&mdash; Mara Quay (@maraquay) <a href="https://twitter.com/maraquay/status/123?ref_src=twsrc">March 14, 2026</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
    said: [["Mara Quay", "We will not open it before Easter."]],
    signature: "— Mara Quay (@maraquay) [March 14, 2026](https://twitter.com/maraquay/status/123)",
  },
  {
    host: "Bluesky",
    html: '<blockquote class="bluesky-embed" data-bluesky-uri="at://x"><p lang="en">The footing is sound, all of it.<br><br><a href="https://bsky.app/profile/d/post/3k">[image or embed]</a></p>&mdash; Tom Reed (<a href="https://bsky.app/profile/d">@tomreed.bsky.social</a>) <a href="https://bsky.app/profile/d/post/3k?ref_src=embed">March 15, 2026 at 9:12 AM</a></blockquote>',
    said: [["Tom Reed", "The footing is sound, all of it."]],
    signature:
      "— Tom Reed (@tomreed.bsky.social) [March 15, 2026 at 9:12 AM](https://bsky.app/profile/d/post/3k)",
  },
  {
    host: "Instagram",
    html: '<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/p/XYZ/?utm_source=ig_embed"><div><a href="https://www.instagram.com/p/XYZ/"><div>View this post on Instagram</div></a><p><a href="https://www.instagram.com/p/XYZ/">The last boat left at noon, and I cried a little.</a></p><p>A post shared by <a href="https://www.instagram.com/ilse/">Ilse Brandt</a> (@ilse) on <time datetime="2026-03-16T10:00:00+00:00">Mar 16, 2026 at 2:00am PST</time></p></div></blockquote>',
    said: [["Ilse Brandt", "The last boat left at noon, and I cried a little."]],
    signature: "— Ilse Brandt (@ilse) [Mar 16, 2026 at 2:00am PST](https://www.instagram.com/p/XYZ/)",
  },
  {
    host: "Mastodon",
    html: '<blockquote class="mastodon-embed" data-embed-url="https://sea.example/@ana/11/embed"> <a href="https://sea.example/@ana/11"> <svg></svg> <div>Post by @ana@sea.example</div> <div>View on Mastodon</div> </a> </blockquote>',
    said: [],
    signature: '<iframe src="https://sea.example/@ana/11" title="@ana@sea.example"></iframe>',
  },
];

const said = (markdown: string) => {
  const { blocks, quotes, speakers } = analyzeArticle(markdown, "wall.md");
  return quotes.map(({ speaker, range: { block, start, end } }) => [
    speakers.find(({ id }) => id === speaker)?.name,
    blocks[block]!.text.slice(start, end).trim(),
  ]);
};

test.each(posts)(
  "a post of $host in a page is its author's, and nobody else's",
  ({ html, said: right, signature }) => {
    const page = readHtml(
      `<html lang="en"><title>Wall</title><article><h1>The wall is closed until Easter</h1><p>${story[0]}</p>${html}<p>${story[1]}</p></article></html>`,
    );
    if (typeof page === "string") throw new Error(page);
    expect(page.markdown).toContain(signature);
    expect(page.markdown).not.toMatch(/<script|pic\.twitter|image or embed|View (?:this post )?on/);
    expect(said(page.markdown)).toEqual(right);
    // Who wrote a post, and when, is not who wrote the article, nor when.
    expect(page.metadata.authors).toBeUndefined();
    expect(page.metadata.published).toBeUndefined();
  },
);

test.each(posts)("a post of $host pasted into Markdown is its author's", ({ html, said: right }) => {
  expect(said(`---\ntitle: Wall\n---\n\n${story[0]}\n\n${html}\n\n${story[1]}\n`)).toEqual(right);
});

test("a post is the last word of its article, in a box that its page calls social", () => {
  const page = readHtml(
    `<html lang="en"><title>Wall</title><article><h1>The wall is closed until Easter</h1><p>${story[0]}</p><p>${story[1]}</p><div class="social-embed">${posts[0]!.html}</div></article></html>`,
  );
  if (typeof page === "string") throw new Error(page);
  expect(said(page.markdown)).toEqual(posts[0]!.said);
});

test("but a block quote that is no post keeps what stands in it", () => {
  const quote =
    '<blockquote class="instagram"><p>The wall is older than all of us together.</p><p>— Mara Quay, harbour master</p></blockquote>';
  expect(said(`---\ntitle: Wall\n---\n\n${story[0]}\n\n${quote}\n`)).toEqual([
    ["Mara Quay", "The wall is older than all of us together."],
  ]);
});

test.each([
  [
    "an unknown language",
    '<blockquote class="instagram-media"><p>The dyke will hold.</p><p>Post udostępniony przez Mara Quay (@maraquay)</p></blockquote>',
    ["The dyke will hold.", "Mara Quay (@maraquay)"],
  ],
  [
    "words that are a link",
    '<blockquote class="instagram-media"><p><a href="https://www.instagram.com/p/XYZ/">The dyke will hold.</a></p><p>Post udostępniony przez Mara Quay (@maraquay)</p></blockquote>',
    ["The dyke will hold.", "Mara Quay (@maraquay)"],
  ],
  [
    "a day that is not marked",
    '<blockquote class="instagram-media"><p><a href="https://www.instagram.com/p/XYZ/">The dyke will hold.</a></p><p>A post shared by Mara Quay (@maraquay) on Mar 16, 2026 at 9:24am PDT</p></blockquote>',
    ["The dyke will hold.", "— Mara Quay (@maraquay) [Mar 16, 2026 at 9:24am PDT]"],
  ],
  [
    "words in no paragraph",
    '<blockquote class="twitter-tweet"><div>The dyke will hold.</div>— Mara Quay (@maraquay) <a href="https://x.com/m/status/1">March 14, 2026</a></blockquote>',
    ["The dyke will hold.", "Mara Quay (@maraquay)"],
  ],
  [
    "a list beside the paragraph",
    '<blockquote class="twitter-tweet"><p>What we do:</p><ul><li>Close the lock.</li></ul>— Mara Quay (@maraquay) <a href="https://x.com/m/status/1">March 14, 2026</a></blockquote>',
    ["What we do:", "Close the lock.", "Mara Quay (@maraquay)"],
  ],
  [
    "a list in a picture's words",
    '<blockquote class="instagram-media"><p>What we do:</p><ul><li>Close the lock.</li></ul><p>A post shared by Mara Quay (@maraquay)</p></blockquote>',
    ["What we do:", "Close the lock.", "Mara Quay (@maraquay)"],
  ],
])("a post of another make keeps its words: %s", (_, html, words) => {
  const page = readHtml(
    `<html lang="en"><title>Wall</title><article><h1>The wall is closed until Easter</h1><p>${story[0]}</p>${html}<p>${story[1]}</p></article></html>`,
  );
  if (typeof page === "string") throw new Error(page);
  for (const each of words) expect(page.markdown).toContain(each);
});

test.each([
  '<blockquote class="mastodon-embed"><p>The dyke will hold.</p><a href="https://sea.example/@ana/11">View on Mastodon</a></blockquote>',
  '<blockquote class="instagram-media"><ul><li>The dyke will hold.</li></ul><p>A post shared by Mara Quay (@maraquay)</p></blockquote>',
])("a pasted post of another make keeps its words: %s", (html) => {
  const { blocks } = analyzeArticle(
    `---\ntitle: Wall\n---\n\n${story[0]}\n\n${html}\n\n${story[1]}\n`,
    "wall.md",
  );
  expect(blocks.map(({ text }) => text).join("\n")).toContain("The dyke will hold.");
});
