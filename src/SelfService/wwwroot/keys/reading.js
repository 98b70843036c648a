// Recognises what people have at hand and finds the public keys in it. Everything happens here; nothing is sent.
// Text that needs no knowledge of ASN.1 is read at once; for the rest `asn` fetches the library.
import { asText, fromBase64, isKeyStore } from "./traces.js";
import { blob, ends, legacyPem, readDer, readJks, sorted } from "./der.js";
import { Unreadable } from "./unreadable.js";

/**
 * What `given` is: { form, base64, keys, certificates }. A key is { jwk, secret } with its public JWK and, when it came
 * with one, its private JWK.
 * @param given text or bytes
 * @param asn gives the library, once
 * @param password for what is encrypted
 */
export async function read(given, asn, password = null) {
  if (typeof given !== "string") {
    const text = asText(given);
    return text === null ? binary(given, asn, password) : read(text, asn, password);
  }
  const text = given.replaceAll("\uFEFF", "").trim();
  if (text === "") throw new Unreadable("empty");
  const found = await plain(text, asn, password);
  if (found) return found;
  const bytes = fromBase64(text);
  if (!bytes) throw new Unreadable("unknown");
  const inner = asText(bytes);
  const read64 = inner === null ? await binary(bytes, asn, password) : await plain(inner.trim(), asn, password);
  if (!read64) throw new Unreadable("unknown");
  return { ...read64, base64: true };
}

async function plain(text, asn, password) {
  if (text[0] === "{" || text[0] === "[") return json(text);
  if (text.includes("-----BEGIN ")) return pem(text, await asn(), password);
  if (text.startsWith("ssh-rsa ")) return { form: "ssh", keys: [{ jwk: ssh(text) }], certificates: [] };
  if (text.startsWith("PuTTY-User-Key-File")) throw new Unreadable("putty");
  if (/<RSAKeyValue[\s>]/.test(text)) return { form: "xml", keys: [xml(text)], certificates: [] };
  return null;
}

async function binary(bytes, asn, password) {
  if (isKeyStore(bytes)) return readJks(bytes, await asn());
  if (bytes[0] !== 0x30) throw new Unreadable("unknown");
  return readDer(bytes, await asn(), password);
}

const PRIVATE = ["d", "p", "q", "dp", "dq", "qi", "oth"];

function json(text) {
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch (e) {
    throw new Unreadable("json", String(e.message).replace(/^.*?(position|line)/s, "$1"));
  }
  const isSet = Array.isArray(parsed?.keys);
  const list = Array.isArray(parsed) ? parsed : isSet ? parsed.keys : [parsed];
  if (list.length === 0) throw new Unreadable("empty");
  const keys = list.map((entry) => {
    if (entry?.kty === "oct" || entry?.k) throw new Unreadable("symmetric");
    if (entry?.kty !== "RSA" && entry?.kty !== "EC" && entry?.kty !== "OKP") throw new Unreadable("unknown");
    const jwk = Object.fromEntries(Object.entries(entry).filter(([name]) => !PRIVATE.includes(name)));
    return PRIVATE.some((name) => name in entry) ? { jwk, secret: entry } : { jwk };
  });
  const form = keys.some((key) => key.secret) ? "private-jwk" : isSet ? "jwks" : Array.isArray(parsed) ? "jwk-array" : "jwk";
  return { form, keys, certificates: [] };
}

function pem(text, forge, password) {
  const parts = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)];
  if (parts.length === 0 || parts.length !== text.split("-----BEGIN ").length - 1) throw new Unreadable("pem");
  const found = parts.map(([whole, label, body]) => {
    if (label === "OPENSSH PRIVATE KEY") throw new Unreadable("openssh");
    if (/Proc-Type:\s*4,ENCRYPTED/.test(body)) return legacyPem(whole, forge, password);
    if (/PARAMETERS$/.test(label)) return null;
    const bytes = fromPemBody(body);
    return readDer(bytes, forge, password);
  });
  const all = found.filter(Boolean);
  const certificates = sorted(all.flatMap((one) => one.certificates));
  const plainKeys = all.filter((one) => one.certificates.length === 0).flatMap((one) => one.keys);
  const keys = [...plainKeys, ...ends(certificates).map(({ jwk }) => ({ jwk }))];
  if (keys.length === 0) throw new Unreadable("unknown");
  return { form: formOf(all), keys: once(keys), certificates };
}

// A certificate beside its own key, as `openssl pkcs12 -nodes` writes them, is one key.
const once = (keys) => {
  const secrets = keys.filter((key) => key.secret);
  const known = new Set(secrets.map((key) => key.jwk.n ?? key.jwk.x));
  return [...secrets, ...keys.filter((key) => !key.secret && !known.has(key.jwk.n ?? key.jwk.x))];
};

const formOf = (all) => (all.find((one) => one.form.startsWith("private")) ?? all[0]).form.replace(/-der$/, "-pem");

function fromPemBody(body) {
  try {
    const text = atob(body.replace(/^[A-Za-z-]+:.*$/gm, "").replace(/\s/g, ""));
    return Uint8Array.from(text, (c) => c.charCodeAt(0));
  } catch {
    throw new Unreadable("pem");
  }
}

/** RFC 4253 section 6.6: lengths of four bytes, each followed by so many. */
function ssh(text) {
  const bytes = fromBase64(text.split(/\s+/)[1] ?? "");
  if (!bytes) throw new Unreadable("unknown");
  const view = new DataView(bytes.buffer);
  const parts = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = view.getUint32(at);
    parts.push(bytes.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return { kty: "RSA", n: blob(parts[2]), e: blob(parts[1]) };
}

/** What .NET writes with ToXmlString: the numbers in base64 under names of their own. */
function xml(text) {
  const numbers = { n: "Modulus", e: "Exponent", d: "D", p: "P", q: "Q", dp: "DP", dq: "DQ", qi: "InverseQ" };
  const jwk = { kty: "RSA" };
  for (const [name, element] of Object.entries(numbers)) {
    const value = new RegExp(`<${element}>([^<]+)</${element}>`).exec(text)?.[1];
    if (value) jwk[name] = value.replace(/[\s=]/g, "").replaceAll("+", "-").replaceAll("/", "_");
  }
  if (!jwk.n || !jwk.e) throw new Unreadable("unknown");
  const { kty, n, e } = jwk;
  return jwk.d ? { jwk: { kty, n, e }, secret: jwk } : { jwk: { kty, n, e } };
}
