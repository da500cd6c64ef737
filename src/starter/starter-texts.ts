/** The words a new site begins with, in one language. */
export interface StarterTexts {
  readonly tagline: string;
  /** Titles and standfirsts are plain YAML: no colon, no marks at the beginning. */
  readonly article: {
    readonly file: string;
    readonly title: string;
    readonly standfirst: string;
    readonly body: string;
  };
  readonly about: { readonly file: string; readonly title: string; readonly body: string };
}

/** Finds the words of a language; English where there are none of its own. */
export function starterTexts(language: string): StarterTexts {
  return texts[language.split("-")[0]!.toLowerCase()] ?? english;
}

const english: StarterTexts = {
  tagline: "News in which you see who said what.",
  article: {
    file: "first-article",
    title: "The first article",
    standfirst: "What an article looks like, and where it lies.",
    body: `This article came with the site. It is the file \`articles/first-article.md\`: change it, or delete it when you have one of your own.

“A name stands beside what a person said,” said Mara Quay, the harbour master of Quaytown. “Nobody has to look for it.”

An article is a Markdown file. At its top, between two lines of \`---\`, stand the headline and what else is known of it.`,
  },
  about: {
    file: "about",
    title: "About",
    body: "Who publishes this, and why. This page is the file `pages/about.md`. Every Markdown file in `pages/` is a page of the site.",
  },
};

const texts: Readonly<Record<string, StarterTexts>> = {
  en: english,
  de: {
    tagline: "Nachrichten, in denen man sieht, wer was gesagt hat.",
    article: {
      file: "erster-artikel",
      title: "Der erste Artikel",
      standfirst: "Wie ein Artikel aussieht und wo er liegt.",
      body: `Dieser Artikel ist mit der Website gekommen. Er ist die Datei \`articles/erster-artikel.md\`: Ändern Sie ihn, oder löschen Sie ihn, sobald Sie einen eigenen haben.

„Neben dem Gesagten steht der Name“, sagte Mara Quay, die Hafenmeisterin von Quaytown. „Niemand muss danach suchen.“

Ein Artikel ist eine Markdown-Datei. Oben, zwischen zwei Zeilen mit \`---\`, stehen die Überschrift und was sonst über ihn bekannt ist.`,
    },
    about: {
      file: "impressum",
      title: "Impressum",
      body: "Wer diese Seiten herausgibt, mit Name, Anschrift und E-Mail-Adresse. Diese Seite ist die Datei `pages/impressum.md`. Jede Markdown-Datei in `pages/` ist eine Seite der Website.",
    },
  },
  fr: {
    tagline: "L’actualité où l’on voit qui a dit quoi.",
    article: {
      file: "premier-article",
      title: "Le premier article",
      standfirst: "À quoi ressemble un article, et où il se trouve.",
      body: `Cet article est venu avec le site. C’est le fichier \`articles/premier-article.md\` : modifiez-le, ou supprimez-le dès que vous en avez un à vous.

« Le nom se lit à côté de ce qui a été dit », a déclaré Mara Quay, la capitaine du port de Quaytown. « Personne n’a besoin de le chercher. »

Un article est un fichier Markdown. En haut, entre deux lignes de \`---\`, se trouvent le titre et ce que l’on sait d’autre.`,
    },
    about: {
      file: "mentions-legales",
      title: "Mentions légales",
      body: "Qui publie ce site, avec nom, adresse et contact. Cette page est le fichier `pages/mentions-legales.md`. Chaque fichier Markdown de `pages/` est une page du site.",
    },
  },
  es: {
    tagline: "Noticias en las que se ve quién dijo qué.",
    article: {
      file: "primer-articulo",
      title: "El primer artículo",
      standfirst: "Cómo es un artículo y dónde está.",
      body: `Este artículo vino con el sitio. Es el archivo \`articles/primer-articulo.md\`: cámbielo, o bórrelo cuando tenga uno propio.

«El nombre está al lado de lo que se dijo», dijo Mara Quay, la capitana del puerto de Quaytown. «Nadie tiene que buscarlo».

Un artículo es un archivo Markdown. Arriba, entre dos líneas de \`---\`, están el titular y lo demás que se sabe de él.`,
    },
    about: {
      file: "acerca-de",
      title: "Acerca de",
      body: "Quién publica este sitio y por qué. Esta página es el archivo `pages/acerca-de.md`. Cada archivo Markdown de `pages/` es una página del sitio.",
    },
  },
  it: {
    tagline: "Notizie in cui si vede chi ha detto che cosa.",
    article: {
      file: "primo-articolo",
      title: "Il primo articolo",
      standfirst: "Com’è fatto un articolo e dove si trova.",
      body: `Questo articolo è arrivato con il sito. È il file \`articles/primo-articolo.md\`: lo si può modificare, o cancellare quando ce n’è uno proprio.

«Il nome sta accanto a quello che è stato detto», ha detto Mara Quay, la comandante del porto di Quaytown. «Nessuno deve cercarlo».

Un articolo è un file Markdown. In alto, tra due righe di \`---\`, stanno il titolo e quant’altro se ne sa.`,
    },
    about: {
      file: "chi-siamo",
      title: "Chi siamo",
      body: "Chi pubblica questo sito e perché. Questa pagina è il file `pages/chi-siamo.md`. Ogni file Markdown in `pages/` è una pagina del sito.",
    },
  },
  pt: {
    tagline: "Notícias em que se vê quem disse o quê.",
    article: {
      file: "primeiro-artigo",
      title: "O primeiro artigo",
      standfirst: "Como é um artigo e onde está.",
      body: `Este artigo veio com o site. É o ficheiro \`articles/primeiro-artigo.md\`: altere-o, ou apague-o quando tiver um seu.

“O nome está ao lado do que foi dito”, disse Mara Quay, a capitã do porto de Quaytown. “Ninguém precisa de o procurar.”

Um artigo é um ficheiro Markdown. No topo, entre duas linhas de \`---\`, estão o título e o mais que se sabe dele.`,
    },
    about: {
      file: "sobre",
      title: "Sobre",
      body: "Quem publica este site e porquê. Esta página é o ficheiro `pages/sobre.md`. Cada ficheiro Markdown em `pages/` é uma página do site.",
    },
  },
  ar: {
    tagline: "أخبار ترى فيها من قال ماذا.",
    article: {
      file: "first-article",
      title: "المقال الأول",
      standfirst: "كيف يبدو المقال وأين يوجد.",
      body: `جاء هذا المقال مع الموقع. وهو الملف \`articles/first-article.md\`: يمكنك تعديله، أو حذفه حين يصير لديك مقال من كتابتك.

قالت مارا كواي، مديرة ميناء كواي تاون: «الاسم مكتوب بجانب ما قيل، ولا حاجة إلى البحث عنه».

المقال ملف Markdown. وفي أعلاه، بين سطرين من \`---\`، العنوان وما يُعرف عنه غير ذلك.`,
    },
    about: {
      file: "about",
      title: "عن الموقع",
      body: "من ينشر هذا الموقع ولماذا. هذه الصفحة هي الملف `pages/about.md`. وكل ملف Markdown في المجلد `pages/` صفحة من صفحات الموقع.",
    },
  },
};
