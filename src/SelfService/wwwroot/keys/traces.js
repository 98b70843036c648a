// Tells whether a text may hold a private key, by the same traces that the server looks for (PrivateKeyTraces):
// words of PEM, OpenSSL, PuTTY and XML, the members that make a JWK private, and any of these in base64.
const WORDS =
  /PRIVATE\s+KEY|BEGIN[\sA-Z0-9]*PRIVATE\s*KEY|PRIVATE-?EXPONENT|PRIVATE-LINES|<(D|P|Q|DP|DQ|InverseQ)>/i;
const MEMBERS = /(^|[^\w-])(d|p|q|dp|dq|qi|inverseq|oth|k)(\\?["'])?\s*:/i;

const hasWords = (text) => WORDS.test(text) || MEMBERS.test(text);

/** Whether the text must not leave this machine. */
export function looksPrivate(text) {
  if (hasWords(text)) return true;
  const bytes = fromBase64(text);
  if (!bytes) return false;
  if (isPrivateDer(bytes) || isKeyStore(bytes)) return true;
  // Words are looked for in text only: random bytes spell them by chance.
  const decoded = asText(bytes);
  return decoded !== null && hasWords(decoded);
}

/** The bytes of base64 in either alphabet without anything around it; null for another text. */
export function fromBase64(text) {
  const bare = text.replace(/[\s=]/g, "").replace(/-/g, "+").replace(/_/g, "/");
  if (bare.length < 64 || !/^[A-Za-z0-9+/]+$/.test(bare) || bare.length % 4 === 1) return null;
  return Uint8Array.from(atob(bare), (c) => c.charCodeAt(0));
}

/** The text of these bytes in UTF-8 or, with its mark, UTF-16; null for bytes that are no text. */
export function asText(bytes) {
  try {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe && "utf-16le") || (bytes[0] === 0xfe && bytes[1] === 0xff && "utf-16be");
    const text = new TextDecoder(wide || "utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/** JKS and JCEKS, which begin with words of their own. */
export const isKeyStore = (bytes) =>
  (bytes[0] === 0xfe && bytes[1] === 0xed && bytes[2] === 0xfe && bytes[3] === 0xed) ||
  (bytes[0] === 0xce && bytes[1] === 0xce && bytes[2] === 0xce && bytes[3] === 0xce);

// Private keys begin with a version of one byte (PKCS#1, PKCS#8, RFC 5915, PKCS#12); encrypted ones with how they
// are encrypted (PKCS#5, PKCS#12). Public ones and certificates do not.
function isPrivateDer(bytes) {
  if (bytes[0] !== 0x30) return false;
  const content = afterLength(bytes, 0);
  if (bytes[content] === 0x02 && bytes[content + 1] === 1) return true;
  if (bytes[content] !== 0x30) return false;
  const named = bytes.slice(afterLength(bytes, content), afterLength(bytes, content) + 10);
  const id = [...named].map((b) => b.toString(16).padStart(2, "0")).join("");
  return id.slice(2 * 2).startsWith("2a864886f70d0105") || id.slice(2 * 2).startsWith("2a864886f70d010c");
}

const afterLength = (bytes, at) => at + 2 + (bytes[at + 1] < 0x80 ? 0 : bytes[at + 1] & 0x7f);
