/** Latin letters that do not decompose into a plain letter and a mark, and the plain letters they are read as. */
export const latinToAscii: ReadonlyMap<string, string> = new Map(
  'ł:l ø:o đ:d ħ:h ı:i ß:ss æ:ae œ:oe þ:th ð:d ŋ:n ə:a'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);
