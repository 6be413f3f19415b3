/** The colours of what no style sheet reaches: pictures, icons, the frame of a browser. `styles/tokens.css` has the same; a test compares them. */

/** The light theme, by the names that the style sheets give its colours: nobody knows where a picture will be shown. */
export const LIGHT = {
  paper: '#fbfaf6',
  ink: '#1b1d21',
  soft: '#5c6068',
  rule: '#dcd9d0',
  met: '#0b6e4f',
  missed: '#b3391f',
  pending: '#8a5a00',
  unknown: '#83878f',
  target: '#1f4e9c',
} as const;

/** The paper of the dark theme. */
export const DARK_PAPER = '#15171a';
