import { fewestLetters, mostLetters } from '../../../domain/choice/incident.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { cleanText } from '../../../domain/text/nfc.js';

/** Words that stay on the record, cleaned. Problem: `choice.words_missing`. */
export function usableWords(text: string): Outcome<string> {
  const words = cleanText(text);
  return words.length >= fewestLetters && words.length <= mostLetters
    ? success(words)
    : refusal('choice.words_missing', {
        path: ['words'],
        details: { least: fewestLetters, max: mostLetters },
      });
}
