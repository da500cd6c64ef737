/** Holds the values that were asked for last, so many of them. */
export class Recent<T> {
  readonly #most: number;
  #values = new Map<string, T>();
  #older = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    return this.#values.get(key) ?? this.#older.get(key);
  }

  /** Two maps take turns: what was not asked for since the last turn is let go. */
  set(key: string, value: T): void {
    if (this.#values.size >= this.#most / 2) {
      this.#older = this.#values;
      this.#values = new Map();
    }
    this.#values.set(key, value);
  }
}
