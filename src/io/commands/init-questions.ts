import { type CANCEL_SYMBOL, cancel, intro, isCancel, select, text } from "@clack/prompts";
import type { HostName } from "../../hosts/host.ts";
import { isWebAddress } from "../../parse/front-matter/formats.ts";
import { isAccent, unreadable } from "../../site/settings/accent.ts";
import { starterTexts } from "../../starter/starter-texts.ts";
import { spokenLanguages } from "../build/read-strings.ts";
import { packageTemplates } from "../build/template-files.ts";
import type { InitOptions } from "./init-options.ts";

/** Asks on the terminal for what no option said. `undefined` where the answer was to stop. */
export async function ask(options: InitOptions, folderName: string): Promise<InitOptions | undefined> {
  intro("A site of your own. Everything can be changed later, in articles/site.yml.");
  const answers: { -readonly [Key in keyof InitOptions]: InitOptions[Key] } = { ...options };
  try {
    answers.name ??= await answered(
      text({ message: "What is the publication called?", defaultValue: folderName, placeholder: folderName }),
    );
    answers.language ??= await answered(
      select({
        message: "Which language do its pages speak?",
        options: languageChoices(),
        initialValue: "en",
      }),
    );
    const { tagline } = starterTexts(answers.language);
    answers.tagline ??= await answered(
      text({ message: "One line under the name?", defaultValue: tagline, placeholder: tagline }),
    );
    answers.host ??= await answered(
      select<HostName | "none">({ message: "Where will it be published?", options: hostChoices }),
    );
    answers.url ??= await answered(
      text({
        message: "At which address? Empty where you do not know yet.",
        placeholder: "https://example.org",
        defaultValue: "",
        validate: (value) =>
          value && !isWebAddress(value) ? "Expected an address such as https://example.org" : undefined,
      }),
    );
    answers.accent ??= await answered(
      text({
        message: "A colour of your own for links? Empty for ours.",
        placeholder: "#1f4e9e",
        defaultValue: "",
        validate: (value) => accentProblem(value ?? ""),
      }),
    );
    return answers;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    cancel("Stopped. Nothing was written.");
    return undefined;
  }
}

/** The languages that the pages speak, each by its own name, English first. */
function languageChoices(): { value: string; label: string }[] {
  const others = spokenLanguages([packageTemplates]).filter((tag) => tag !== "en");
  return ["en", ...others].map((value) => {
    const name = new Intl.DisplayNames([value], { type: "language" }).of(value) ?? value;
    return { value, label: name.charAt(0).toLocaleUpperCase(value) + name.slice(1) };
  });
}

const hostChoices: { value: HostName | "none"; label: string }[] = [
  { value: "none", label: "I decide later" },
  { value: "github-pages", label: "GitHub Pages" },
  { value: "netlify", label: "Netlify" },
  { value: "cloudflare", label: "Cloudflare Pages" },
  { value: "vercel", label: "Vercel" },
  { value: "s3", label: "S3 and CloudFront" },
  { value: "rsync", label: "A server of my own, by rsync" },
];

function accentProblem(value: string): string | undefined {
  if (value === "") return undefined;
  if (!isAccent(value)) return "Expected a colour such as #1f4e9e";
  const why = unreadable(value, "light");
  return why && `Expected a colour that can be read: ${why}, at least 4.5 is needed`;
}

class Stopped extends Error {}

async function answered<T>(answer: Promise<T | typeof CANCEL_SYMBOL>): Promise<T> {
  const value = await answer;
  if (isCancel(value)) throw new Stopped();
  return value as T;
}
