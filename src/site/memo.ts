/**
 * Remembers what a function made of an object, for as long as the object lives.
 *
 * A record that several pages show is then one object and not several that are equal.
 */
export function memoByObject<K extends object, C extends object, V>(
  make: (context: C, key: K) => V,
): (context: C, key: K) => V {
  const made = new WeakMap<C, WeakMap<K, V>>();
  return (context, key) => {
    let values = made.get(context);
    if (!values) {
      values = new WeakMap();
      made.set(context, values);
    }
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = make(context, key);
    values.set(key, value);
    return value;
  };
}

const mostKept = 200_000;

/** Remembers what a function made of a text; forgets everything when that grows too large. */
export function memoByText<V>(make: (text: string) => V): (text: string) => V {
  const made = new Map<string, V>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= mostKept) made.clear();
    const value = make(text);
    made.set(text, value);
    return value;
  };
}
