/** The words and shapes of outcomes stand in `model`, where the files for machines find them too. */
export { type GlyphName, statusWords } from '../model/status-words.ts';
