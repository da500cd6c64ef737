import { expect, test } from "vitest";
import { picturesOf, withPictures } from "../src/import/picture-places.ts";

const web = "https://courier.example";
const article = `---
title: Harbour wall closed # h1
image: ${web}/lead.jpg # og:image
---

The wall ![A \\[cracked\\] stone](${web}/a_(1).jpg "At noon") and [![](<${web}/b.jpg>)](${web}/plan).

<figure>
<img src="${web}/c.jpg?a=1&amp;b=2" alt="src=&quot;${web}/alt.jpg&quot;">
<figcaption>${web}/caption.jpg</figcaption>
</figure>

\`![](${web}/code.jpg)\` and <!-- <img src="${web}/comment.jpg"> -->

    ![](${web}/block.jpg)

![](beside.jpg) [a link](${web}/link.jpg)
`;

test("an article's pictures of the web, in order: none in code, in a comment, in words or beside it", () => {
  expect(picturesOf(article).map(({ address }) => address)).toEqual(
    ["lead.jpg", "a_(1).jpg", "b.jpg", "c.jpg?a=1&b=2"].map((name) => `${web}/${name}`),
  );
});

test("another address is written in its place, and nothing else changes", () => {
  const names = new Map(picturesOf(article).map(({ address }, index) => [address, `wall-${index}.jpg`]));
  expect(withPictures(article, names)).toBe(
    article
      .replace(`${web}/lead.jpg`, "wall-0.jpg")
      .replace(`${web}/a_(1).jpg`, "wall-1.jpg")
      .replace(`<${web}/b.jpg>`, "wall-2.jpg")
      .replace(`${web}/c.jpg?a=1&amp;b=2`, "wall-3.jpg"),
  );
  expect(withPictures(article, new Map())).toBe(article);
});
