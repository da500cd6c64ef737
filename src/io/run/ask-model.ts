import type { Message } from "../../ask/question.ts";

/** Where the second reader is, and which one. */
export interface Model {
  /** OpenAI-compatible: `/chat/completions` is asked below it. */
  readonly api: string;
  readonly name: string;
  readonly key?: string;
  /** For one answer. */
  readonly seconds: number;
}

/** A second reader that cannot be asked at all, or gave no answer to one question. */
export class NoAnswer extends Error {
  readonly code: "timeout" | "server" | "answer";

  constructor(code: NoAnswer["code"], reason: string) {
    super(reason);
    this.name = "NoAnswer";
    this.code = code;
  }
}

/** An answer is a line or two. */
const longestAnswer = 1_000_000;

/** Asks a model one question. Throws `NoAnswer`. */
export async function askModel(model: Model, messages: readonly Message[]): Promise<string> {
  const signal = AbortSignal.timeout(model.seconds * 1_000);
  const url = `${model.api.replace(/\/$/, "")}/chat/completions`;
  try {
    const response = await fetch(url, {
      method: "POST",
      redirect: "error",
      headers: {
        "content-type": "application/json",
        ...(model.key ? { authorization: `Bearer ${model.key}` } : {}),
      },
      body: JSON.stringify({ model: model.name, messages, temperature: 0, stream: false }),
      signal,
    });
    if (!response.ok)
      throw new NoAnswer("server", `Unexpected answer ${response.status} of ${url}, expected 200`);
    return contentOf(await textOf(response));
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    if (signal.aborted)
      throw new NoAnswer(
        "timeout",
        `Unexpected silence of ${url}, expected an answer within ${model.seconds} s`,
      );
    throw new NoAnswer("server", `Missing server at ${url}, expected an OpenAI-compatible one there`);
  }
}

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestAnswer)
      throw new NoAnswer("answer", "Unexpected length of an answer, expected a line");
  }
  return text;
}

function contentOf(text: string): string {
  try {
    const { choices } = JSON.parse(text) as {
      readonly choices?: readonly { readonly message?: { readonly content?: unknown } }[];
    };
    const content = choices?.[0]?.message?.content;
    if (typeof content === "string") return content;
  } catch {
    // Said below.
  }
  throw new NoAnswer(
    "answer",
    "Unexpected answer without a message, expected that of an OpenAI-compatible server",
  );
}
