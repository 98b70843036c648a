// Makes key pairs and writes them in the forms that systems take. The private half exists in this page's memory and in
// the files that its owner saves; nothing is sent.

const RSA = (bits) => ({
  name: "RSASSA-PKCS1-v1_5",
  modulusLength: bits,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: "SHA-256",
});
const P256 = { name: "ECDSA", namedCurve: "P-256" };

/** Whether this page may make keys: browsers allow it over https and on the own machine only. */
export const canMake = () => Boolean(globalThis.crypto?.subtle);

/** A key pair, as its private JWK. `kind` is rsa-2048, rsa-3072, rsa-4096 or ec-p256. */
export async function make(kind) {
  const algorithm = kind === "ec-p256" ? P256 : RSA(Number(kind.slice("rsa-".length)));
  const pair = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  return crypto.subtle.exportKey("jwk", pair.privateKey);
}

/** The name that a key gives itself (RFC 7638); null where the browser lends no hash. */
export async function thumbprint(jwk) {
  if (!canMake()) return null;
  const { e, kty, n, crv, x, y } = jwk;
  const needed = kty === "RSA" ? { e, kty, n } : kty === "EC" ? { crv, kty, x, y } : { crv, kty, x };
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(needed)));
  return btoa(String.fromCharCode(...new Uint8Array(hash)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace("=", "");
}

const algorithmOf = ({ kty, crv, alg }) =>
  kty === "RSA" ? (/^RS\d+$/.test(alg ?? "") ? alg : "RS256") : { "P-256": "ES256", "P-384": "ES384", "P-521": "ES512" }[crv];

/** The public JWK as the portal shows it: kty, e, use, kid, alg, n. */
export function publicJwk(jwk, kid) {
  const { kty, e, n, crv, x, y, x5c, exp } = jwk;
  const named = { use: "sig", kid, alg: algorithmOf(jwk) };
  return kty === "RSA" ? { kty, e, ...named, n, ...(x5c && { x5c }), ...(exp && { exp }) } : { kty, crv, ...named, x, y };
}

/** The private JWK under the same kid. */
export function privateJwk(secret, kid) {
  const { key_ops: _ops, ext: _ext, ...numbers } = secret;
  return { ...numbers, use: "sig", kid, alg: algorithmOf(secret) };
}

/** PKCS#8 in PEM. */
export async function privatePem(secret) {
  const algorithm = secret.kty === "RSA" ? { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" } : { name: "ECDSA", namedCurve: secret.crv };
  const { key_ops: _ops, ext: _ext, use: _use, alg: _alg, ...numbers } = secret;
  const key = await crypto.subtle.importKey("jwk", numbers, algorithm, true, ["sign"]);
  const text = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.exportKey("pkcs8", key))));
  return `-----BEGIN PRIVATE KEY-----\n${text.match(/.{1,64}/g).join("\n")}\n-----END PRIVATE KEY-----\n`;
}

/** The file that `portvakt token` reads, and that most frameworks can load. */
export const environmentFile = (secret, kid, client) =>
  [
    `MP_ISSUER=${client.issuer ?? ""}`,
    `MP_CLIENT_ID=${client.clientId ?? ""}`,
    `MP_KID=${kid}`,
    `MP_SCOPE=${client.scope ?? ""}`,
    `MP_JWK=${JSON.stringify(privateJwk(secret, kid))}`,
    "",
  ].join("\n");

/** Certificates in PEM. */
export const certificatePem = (certificates) =>
  certificates.map(({ der }) => `-----BEGIN CERTIFICATE-----\n${der.match(/.{1,64}/g).join("\n")}\n-----END CERTIFICATE-----\n`).join("");

/** Bits of a modulus in base64url. */
export function bitsOf({ n }) {
  const first = atob(n.slice(0, 4).replaceAll("-", "+").replaceAll("_", "/")).charCodeAt(0);
  const bytes = Math.floor((n.length * 3) / 4);
  return (bytes - 1) * 8 + first.toString(2).length;
}
