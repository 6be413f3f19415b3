/** Permalinks stand in `model`, where the search finds them too. */
export { headingAnchor, headingAnchors } from '../model/heading.ts';
