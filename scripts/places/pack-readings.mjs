// Packs the readings of many spelled names: the usual syllable of each character, and words for the exceptions.

const usualReadings = (names) => {
  const counts = new Map();
  for (const { text, syllables } of names)
    [...text].forEach((character, place) => {
      const byReading = counts.get(character) ?? new Map();
      byReading.set(syllables[place], (byReading.get(syllables[place]) ?? 0) + 1);
      counts.set(character, byReading);
    });
  return new Map(
    [...counts].map(([character, byReading]) => [
      character,
      [...byReading].sort((one, other) => other[1] - one[1])[0][0],
    ]),
  );
};

/** As src/domain/place/pinyin-readings.ts does it. */
const spell = (text, usual, words) => {
  const syllables = [];
  for (let rest = text; rest !== '';) {
    let length = rest.length;
    while (length > 1 && !words.has(rest.slice(0, length))) length--;
    const part = rest.slice(0, length);
    syllables.push(...(words.get(part) ?? [usual.get(part)]));
    rest = rest.slice(length);
  }
  return syllables;
};

const same = (one, other) => one.join(' ') === other.join(' ');

/** Parts of a name around a character that isn't read as usual, shortest first. */
const partsAround = ({ text, syllables }, place) => {
  const parts = [];
  for (let length = 2; length <= text.length; length++)
    for (
      let start = Math.max(0, place - length + 1);
      start <= Math.min(place, text.length - length);
      start++
    )
      parts.push([text.slice(start, start + length), syllables.slice(start, start + length)]);
  return parts;
};

/** The part that mends most names and breaks none. */
const bestWord = (names, name, usual, words) => {
  const spelled = spell(name.text, usual, words);
  const place = name.syllables.findIndex((syllable, index) => syllable !== spelled[index]);
  const judged = partsAround(name, place).map(([word, syllables]) => {
    const tried = new Map([...words, [word, syllables]]);
    const touched = names.filter(({ text }) => text.includes(word));
    const right = (list) =>
      touched.filter((one) => same(spell(one.text, usual, list), one.syllables));
    const gained = right(tried).length - right(words).length;
    const broken = right(words).some((one) => !same(spell(one.text, usual, tried), one.syllables));
    return { word, syllables, gained: broken ? -1 : gained };
  });
  return judged.reduce((best, one) => (one.gained > best.gained ? one : best));
};

export const packReadings = (names) => {
  const usual = usualReadings(names);
  const words = new Map();
  for (const name of names) {
    if (same(spell(name.text, usual, words), name.syllables)) continue;
    const { word, syllables, gained } = bestWord(names, name, usual, words);
    if (gained < 1) throw new Error(`no word spells ${name.text} as ${name.syllables.join(' ')}`);
    words.set(word, syllables);
  }
  const bySyllable = Map.groupBy(usual, ([, syllable]) => syllable);
  return {
    characters: [...bySyllable]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(
        ([syllable, list]) =>
          syllable +
          list
            .map(([character]) => character)
            .sort()
            .join(''),
      )
      .join(' '),
    words: [...words].map(([word, syllables]) => word + syllables.join("'")).join(' '),
  };
};
