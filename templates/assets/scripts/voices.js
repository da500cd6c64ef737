/**
 * Finds a voice for a language among those of this device; `undefined` where it has none.
 *
 * A voice that a service on the network lends would be sent the text.
 */
export function voiceFor(language) {
  const wanted = language.toLowerCase();
  const [main] = wanted.split("-");
  const tagOf = (voice) => voice.lang.replace("_", "-").toLowerCase();
  const fitting = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && tagOf(voice).split("-")[0] === main);
  const same = fitting.filter((voice) => tagOf(voice) === wanted);
  const isDefault = (voice) => voice.default;
  return same.find(isDefault) ?? same[0] ?? fitting.find(isDefault) ?? fitting[0];
}
