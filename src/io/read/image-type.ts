/** What a picture must begin with to be published. SVG is missing on purpose: it is a document that runs scripts. */
const signatures: readonly {
  type: string;
  extensions: readonly string[];
  matches: (head: Buffer) => boolean;
}[] = [
  { type: "image/png", extensions: ["png"], matches: (head) => begins(head, "\x89PNG\r\n\x1a\n") },
  { type: "image/jpeg", extensions: ["jpg", "jpeg"], matches: (head) => begins(head, "\xff\xd8\xff") },
  {
    type: "image/gif",
    extensions: ["gif"],
    matches: (head) => begins(head, "GIF87a") || begins(head, "GIF89a"),
  },
  {
    type: "image/webp",
    extensions: ["webp"],
    matches: (head) => begins(head, "RIFF") && begins(head, "WEBPVP8", 8),
  },
  {
    type: "image/avif",
    extensions: ["avif"],
    matches: (head) => begins(head, "ftyp", 4) && /avi[fs]/.test(head.toString("latin1", 8, 64)),
  },
];

/** Names of files that may be pictures. */
export function isImageName(name: string): boolean {
  return signatures.some(({ extensions }) => extensions.includes(extensionOf(name)));
}

/** The media type that both the name and the first bytes agree on, or `undefined`. */
export function imageType(name: string, bytes: Buffer): string | undefined {
  const extension = extensionOf(name);
  return signatures.find(({ extensions, matches }) => extensions.includes(extension) && matches(bytes))?.type;
}

/** The extension of the picture that bytes begin, whatever a name or a server says they are. */
export function extensionOfPicture(bytes: Buffer): string | undefined {
  return signatures.find(({ matches }) => matches(bytes))?.extensions[0];
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

function begins(bytes: Buffer, text: string, at = 0): boolean {
  return bytes.toString("latin1", at, at + text.length) === text;
}
