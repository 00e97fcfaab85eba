/** An http or https address. Anything else (javascript:, data:, file:) could do more than lead somewhere. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
