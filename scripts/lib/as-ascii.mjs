/**
 * JavaScript with every character beyond ASCII as \uXXXX. The bundler does so in strings, but must leave regular expressions and tagged
 * templates as they are, where the escapes mean the same; in comments it does not matter.
 * @param {string} code
 */
export function asAscii(code) {
  // "\\–" is the dash itself: its backslash goes with it.
  return code.replace(/(\\*)([\u0080-\uffff])/g, (_, slashes, character) =>
    `${slashes.length % 2 === 1 ? slashes.slice(1) : slashes}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
