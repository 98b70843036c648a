// Reads keys and certificates in ASN.1 with node-forge: the walking and the decrypting are the library's, which shape
// means what is said here, so that elliptic curves, which it does not know, are recognised too.
import { Unreadable } from "./unreadable.js";

const OIDS = {
  rsa: "1.2.840.113549.1.1.1",
  ec: "1.2.840.10045.2.1",
  signed: "1.2.840.113549.1.7.2",
};
const CURVES = { "1.2.840.10045.3.1.7": "P-256", "1.3.132.0.34": "P-384", "1.3.132.0.35": "P-521" };
const NAMES = { "2.5.4.3": "cn", "2.5.4.10": "o", "2.5.4.97": "identifier", "2.5.4.5": "serial" };

/** Bytes in base64url, without zeros in front, as the numbers of a JWK are. */
export function blob(bytes) {
  const text = typeof bytes === "string" ? bytes : String.fromCharCode(...bytes);
  return btoa(text.replace(/^\0+(?=.)/s, "")).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

const raw = (bytes) => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** The library with passwords beyond ASCII as RFC 8018 section 5 has them, which it leaves to its callers. */
export function withUtf8Passwords(forge) {
  const derive = forge.pkcs5.pbkdf2;
  forge.pkcs5.pbkdf2 = (password, ...rest) => derive(forge.util.encodeUtf8(password), ...rest);
  return forge;
}

/** What the DER bytes are. */
export function readDer(bytes, forge, password = null) {
  const node = parse(forge, raw(bytes));
  const shape = kids(node).map((kid) => kid.type);
  const { INTEGER, SEQUENCE, BITSTRING, OCTETSTRING, OID } = forge.asn1.Type;
  const first = kids(kids(node)[0])[0];
  if (shape[0] === OID) return pkcs7(forge, node);
  if (shape[0] === INTEGER && shape[1] === INTEGER)
    return shape.length === 2 ? one("public-der", rsaPublic(node)) : one("private-pkcs1-der", ...rsaPrivate(node));
  if (shape[0] === INTEGER && shape[1] === OCTETSTRING) return one("private-sec1-der", ...curvePrivate(forge, node));
  if (shape[0] === INTEGER && shape[1] === SEQUENCE)
    return kids(node)[0].value.charCodeAt(0) === PFX_VERSION
      ? pfx(node, forge, password)
      : one("private-pkcs8-der", ...privateInfo(forge, node));
  if (shape[0] !== SEQUENCE || !first) throw new Unreadable("unknown");
  if (first.type === OID && shape[1] === BITSTRING) return one("public-der", publicInfo(forge, node));
  if (first.type === OID && shape[1] === OCTETSTRING) return encrypted(forge, node, password);
  const certificate = certificateOf(forge, node, raw(bytes));
  return { form: "certificate-der", keys: [{ jwk: certificate.jwk }], certificates: [certificate] };
}

const one = (form, jwk, secret) => ({ form, keys: [secret ? { jwk, secret } : { jwk }], certificates: [] });

function parse(forge, text) {
  try {
    return forge.asn1.fromDer(text, { strict: false, parseAllBytes: false, decodeBitStrings: false });
  } catch {
    throw new Unreadable("unknown");
  }
}

const kids = (node) => (Array.isArray(node?.value) ? node.value : []);
const PFX_VERSION = 3;

function rsaPublic(node) {
  const [n, e] = kids(node);
  return { kty: "RSA", n: blob(n.value), e: blob(e.value) };
}

function rsaPrivate(node) {
  const names = ["n", "e", "d", "p", "q", "dp", "dq", "qi"];
  const secret = { kty: "RSA" };
  names.forEach((name, i) => (secret[name] = blob(kids(node)[i + 1].value)));
  return [{ kty: "RSA", n: secret.n, e: secret.e }, secret];
}

function publicInfo(forge, node) {
  const [algorithm, key] = kids(node);
  const id = forge.asn1.derToOid(kids(algorithm)[0].value);
  const bits = key.value.slice(1);
  if (id === OIDS.rsa) return rsaPublic(parse(forge, bits));
  if (id === OIDS.ec) return point(curve(forge, kids(algorithm)[1]), bits);
  throw new Unreadable("kind");
}

function privateInfo(forge, node) {
  const [, algorithm, key] = kids(node);
  const id = forge.asn1.derToOid(kids(algorithm)[0].value);
  const inner = parse(forge, key.value);
  if (id === OIDS.rsa) return rsaPrivate(inner);
  if (id === OIDS.ec) return curvePrivate(forge, inner, curve(forge, kids(algorithm)[1]));
  throw new Unreadable("kind");
}

/** RFC 5915: version, the number, [0] the curve, [1] the point. */
function curvePrivate(forge, node, known = null) {
  const [, number, ...rest] = kids(node);
  const part = (type) => rest.find((kid) => kid.tagClass === forge.asn1.Class.CONTEXT_SPECIFIC && kid.type === type);
  const crv = known ?? curve(forge, kids(part(0))[0]);
  if (!part(1)) throw new Unreadable("no-point");
  const jwk = point(crv, kids(part(1))[0].value.slice(1));
  return [jwk, { ...jwk, d: urlSafe(number.value) }];
}

function curve(forge, node) {
  const name = node?.type === forge.asn1.Type.OID && CURVES[forge.asn1.derToOid(node.value)];
  if (!name) throw new Unreadable("kind");
  return name;
}

function point(crv, bits) {
  if (bits.charCodeAt(0) !== 4) throw new Unreadable("kind");
  const half = (bits.length - 1) / 2;
  return { kty: "EC", crv, x: urlSafe(bits.slice(1, 1 + half)), y: urlSafe(bits.slice(1 + half)) };
}

// The numbers of a curve have its full length, zeros in front included (RFC 7518 section 6.2.1.2).
const urlSafe = (text) => btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

/** RFC 5652: the certificates of a SignedData, those of issuers left out. */
function pkcs7(forge, node) {
  const [id, content] = kids(node);
  if (forge.asn1.derToOid(id.value) !== OIDS.signed) throw new Unreadable("unknown");
  const held = kids(kids(content)[0]).find((kid) => kid.tagClass === forge.asn1.Class.CONTEXT_SPECIFIC && kid.type === 0);
  const all = kids(held).map((kid) => certificateOf(forge, kid, forge.asn1.toDer(kid).getBytes()));
  if (all.length === 0) throw new Unreadable("empty");
  return { form: "pkcs7-der", keys: ends(all).map(({ jwk }) => ({ jwk })), certificates: sorted(all) };
}

/** Without those that issued another of them. */
export const ends = (certificates) => {
  const rest = certificates.filter((c) => !certificates.some((other) => other !== c && other.issuerId === c.subjectId));
  return rest.length > 0 ? rest : certificates;
};

/** The same with the others after them, which help to find the way to a root. */
export const sorted = (certificates) => [...new Set([...ends(certificates), ...certificates])];

function certificateOf(forge, node, der) {
  try {
    const parts = kids(kids(node)[0]);
    const at = parts[0].tagClass === forge.asn1.Class.CONTEXT_SPECIFIC ? 1 : 0;
    const [, , issuer, validity, subject, info] = parts.slice(at);
    return {
      der: btoa(der),
      jwk: publicInfo(forge, info),
      subject: names(forge, subject),
      issuer: names(forge, issuer),
      subjectId: forge.asn1.toDer(subject).toHex(),
      issuerId: forge.asn1.toDer(issuer).toHex(),
      until: time(forge, kids(validity)[1]),
    };
  } catch (e) {
    throw e instanceof Unreadable ? e : new Unreadable("unknown");
  }
}

function names(forge, node) {
  const found = {};
  for (const attribute of kids(node).flatMap(kids)) {
    const name = NAMES[forge.asn1.derToOid(kids(attribute)[0].value)];
    if (name) found[name] = text(forge, kids(attribute)[1].value);
  }
  return found;
}

const text = (forge, value) => {
  try {
    return forge.util.decodeUtf8(value);
  } catch {
    return value;
  }
};

const time = (forge, node) =>
  node.type === forge.asn1.Type.UTCTIME ? forge.asn1.utcTimeToDate(node.value) : forge.asn1.generalizedTimeToDate(node.value);

/** PKCS#8 with a password. */
function encrypted(forge, node, password) {
  if (password === null) throw new Unreadable("password");
  let opened = null;
  try {
    opened = forge.pki.decryptPrivateKeyInfo(node, password);
  } catch {
    throw new Unreadable("cipher");
  }
  if (!opened || kids(opened).length < 3) throw new Unreadable("wrong-password");
  return one("private-encrypted", ...privateInfo(forge, opened));
}

/** A PFX (PKCS#12): keys, and the certificates that belong to them. Many have the empty password, so that is tried first. */
function pfx(node, forge, password) {
  const store = open(forge, node, password);
  const bags = (type) => store.getBags({ bagType: forge.pki.oids[type] })[forge.pki.oids[type]] ?? [];
  const keys = [...bags("pkcs8ShroudedKeyBag"), ...bags("keyBag")].map((bag) => {
    const [jwk, secret] = bag.key ? rsaPrivate(forge.pki.privateKeyToAsn1(bag.key)) : privateInfo(forge, bag.asn1);
    return { jwk, secret };
  });
  const certificates = bags("certBag").map((bag) => {
    const der = forge.asn1.toDer(bag.cert ? forge.pki.certificateToAsn1(bag.cert) : bag.asn1).getBytes();
    // Read anew, since the library has opened bit strings that are looked at whole here.
    return certificateOf(forge, parse(forge, der), der);
  });
  if (keys.length === 0 && certificates.length === 0) throw new Unreadable("empty");
  const own = certificates.filter((c) => keys.some(({ jwk }) => (jwk.n ?? jwk.x) === (c.jwk.n ?? c.jwk.x)));
  return {
    form: "private-pfx",
    keys: keys.length > 0 ? keys : ends(certificates).map(({ jwk }) => ({ jwk })),
    certificates: [...new Set([...own, ...sorted(certificates)])],
  };
}

function open(forge, node, password) {
  try {
    return forge.pkcs12.pkcs12FromAsn1(node, false, password ?? "");
  } catch (e) {
    if (/MAC|password|decrypt/i.test(e.message)) throw new Unreadable(password === null ? "password" : "wrong-password");
    throw new Unreadable("cipher");
  }
}

/** PEM with its own encryption (Proc-Type), which older OpenSSL writes for RSA. */
export function legacyPem(whole, forge, password) {
  if (password === null) throw new Unreadable("password");
  let key = null;
  try {
    key = forge.pki.decryptRsaPrivateKey(whole, password);
  } catch {
    key = null;
  }
  if (!key) throw new Unreadable("wrong-password");
  return one("private-encrypted", ...rsaPrivate(forge.pki.privateKeyToAsn1(key)));
}

/** A Java key store (JKS): its certificates lie open, so that the password is not asked for. */
export function readJks(bytes, forge) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 12;
  const number = () => view.getUint32((at += 4) - 4);
  const skipText = () => (at += 2 + view.getUint16(at));
  const certificate = () => {
    skipText();
    const length = number();
    return bytes.slice(at, (at += length));
  };
  const found = [];
  try {
    for (let left = view.getUint32(8); left > 0; left--) {
      const hasKey = number() === 1;
      skipText();
      at += 8;
      if (hasKey) {
        const length = number();
        at += length;
        const chain = Array.from({ length: number() }, certificate);
        found.push(...chain.slice(0, 1));
      } else certificate();
    }
  } catch (e) {
    throw e instanceof RangeError ? new Unreadable("unknown") : e;
  }
  if (found.length === 0) throw new Unreadable("empty");
  const certificates = found.map((der) => certificateOf(forge, parse(forge, raw(der)), raw(der)));
  return { form: "jks", keys: certificates.map(({ jwk }) => ({ jwk })), certificates };
}
