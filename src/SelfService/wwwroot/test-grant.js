// Signs a grant in the browser with a private key that the reader picks, and sends the form with the signed grant. The
// key is read here, as the key workshop reads it, and enters no form. Without this script the page has a command line
// to sign with.
import { asnFrom } from "./keys/library.js";
import { read } from "./keys/reading.js";
import { fill } from "./keys/showing.js";
import { Unreadable } from "./keys/unreadable.js";

const encode = (bytes) => btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const utf8 = (text) => new TextEncoder().encode(text);
const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

/** The private key to sign with: the one that the header names, else the first. */
function keyIn(found, kid) {
  const all = found.flatMap((one) => one.keys);
  const own = all.filter((key) => key.secret);
  if (own.length === 0) throw new Unreadable(all.length > 0 ? "public" : "none");
  const rsa = own.filter((key) => key.jwk.kty === "RSA");
  if (rsa.length === 0) throw new Unreadable("kind");
  return rsa.find((key) => kid && key.secret.kid === kid) ?? rsa[0];
}

/** The key's certificate, then those that lead from it towards a root; the root itself is the receiver's to know. */
function chainOf(found, key) {
  const all = found.flatMap((one) => one.certificates);
  const chain = all.filter((one) => one.jwk.n === key.jwk.n).slice(0, 1);
  if (chain.length === 0) throw new Unreadable(all.length > 0 ? "other-certificate" : "certificate");
  const above = () => all.find((one) => one.subjectId === chain.at(-1).issuerId && one.subjectId !== one.issuerId);
  for (let next = above(); next && !chain.includes(next); next = above()) chain.push(next);
  return chain.map((one) => one.der);
}

async function usable({ secret }) {
  // What the file says that the key is for may stand in the way of signing with SHA-256.
  const { kty, n, e, d, p, q, dp, dq, qi } = secret;
  try {
    return await crypto.subtle.importKey("jwk", { kty, n, e, d, p, q, dp, dq, qi }, algorithm, false, ["sign"]);
  } catch {
    throw new Unreadable("none");
  }
}

class Signing {
  constructor(place) {
    this.place = place;
    this.data = place.dataset;
    this.words = JSON.parse(this.data.words);
    this.offset = Number(this.data.now) - performance.now() / 1000;
    this.file = place.querySelector("input[type=file]");
    this.password = place.querySelector("input[type=password]");
    this.problem = place.querySelector("[data-sign-problem]");
    place.querySelector("[data-sign-scriptless]").hidden = true;
    place.querySelector("[data-sign-part]").hidden = false;
    place.querySelector("[data-sign-button]").addEventListener("click", () => this.start());
    this.file.addEventListener("change", () => this.ask(false));
    this.password.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.start();
    });
  }

  /** Issued at the very moment, by the server's clock. */
  fresh() {
    const claims = JSON.parse(this.data.payload);
    claims.iat = Math.floor(this.offset + performance.now() / 1000);
    claims.exp = claims.iat + Number(this.data.lifetime);
    claims.jti = crypto.randomUUID();
    return JSON.stringify(claims);
  }

  async start() {
    this.tell(null);
    try {
      const assertion = await this.sign();
      const form = document.getElementById(this.data.form);
      form.elements.assertion.value = assertion;
      form.submit();
    } catch (error) {
      this.tell(error);
      // Anything but an unreadable file is a fault of this page, which the console shall show.
      if (!(error instanceof Unreadable)) throw error;
    }
  }

  async sign() {
    const files = [...this.file.files];
    if (files.length === 0) throw new Unreadable("choose");
    const password = this.asked ? this.password.value : null;
    const library = () => asnFrom(this.data.library);
    const found = [];
    for (const file of files) found.push(await read(new Uint8Array(await file.arrayBuffer()), library, password));
    const header = JSON.parse(this.data.header);
    const key = keyIn(found, header.kid);
    if (header.x5c) header.x5c = chainOf(found, key);
    const secret = await usable(key);
    const input = `${encode(utf8(JSON.stringify(header)))}.${encode(utf8(this.fresh()))}`;
    const signature = await crypto.subtle.sign(algorithm.name, secret, utf8(input));
    return `${input}.${encode(new Uint8Array(signature))}`;
  }

  /** Asks for a password, or no longer. */
  ask(wanted) {
    this.asked = wanted;
    this.password.value = "";
    this.place.querySelector("[data-sign-password]").hidden = !wanted;
  }

  tell(error) {
    this.problem.hidden = error === null;
    for (const field of [this.file, this.password]) field.removeAttribute("aria-invalid");
    if (error === null) return;
    const locked = error.reason === "password" || error.reason === "wrong-password";
    this.problem.textContent = fill(this.words[error.reason] ?? this.words.none, error.detail).trim();
    this.ask(locked);
    const field = locked ? this.password : this.file;
    field.setAttribute("aria-invalid", "true");
    field.focus();
  }
}

for (const place of document.querySelectorAll("[data-sign-grant]")) {
  if (globalThis.crypto?.subtle) new Signing(place);
}
