// Signs a grant in the browser with a private key that the reader picks, and sends the form with the signed grant. The
// key is read into WebCrypto, which gives it to nobody, and enters no form. Without this script the page has a command
// line to sign with.

const encode = (bytes) => btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const decode = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
const utf8 = (text) => new TextEncoder().encode(text);
const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

class KeyProblem extends Error {}

async function read(text) {
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----/.test(text)) throw new KeyProblem("locked");
  if (/-----BEGIN RSA PRIVATE KEY-----/.test(text)) throw new KeyProblem("old");
  const pem = text.match(/-----BEGIN PRIVATE KEY-----([\s\S]+?)-----END PRIVATE KEY-----/);
  try {
    if (pem)
      return await crypto.subtle.importKey("pkcs8", decode(pem[1].replace(/\s/g, "")), algorithm, false, ["sign"]);
    const json = JSON.parse(text);
    const jwk = (json.keys ?? [json]).find((key) => key.kty === "RSA" && key.d);
    // What the file says that the key is for may stand in the way of signing with SHA-256.
    const { kty, n, e, d, p, q, dp, dq, qi } = jwk;
    return await crypto.subtle.importKey("jwk", { kty, n, e, d, p, q, dp, dq, qi }, algorithm, false, ["sign"]);
  } catch {
    throw new KeyProblem("none");
  }
}

for (const place of document.querySelectorAll("[data-sign-grant]")) {
  if (!globalThis.crypto?.subtle) continue;
  const { form, header, payload, now, lifetime } = place.dataset;
  const offset = Number(now) - performance.now() / 1000;
  const file = place.querySelector("input[type=file]");
  const problems = place.querySelectorAll("[data-sign-problem]");
  place.querySelector("[data-sign-scriptless]").hidden = true;
  place.querySelector("[data-sign-part]").hidden = false;

  // Issued at the very moment, by the server's clock.
  function fresh() {
    const claims = JSON.parse(payload);
    claims.iat = Math.floor(offset + performance.now() / 1000);
    claims.exp = claims.iat + Number(lifetime);
    claims.jti = crypto.randomUUID();
    return JSON.stringify(claims);
  }

  place.querySelector("[data-sign-button]").addEventListener("click", async () => {
    for (const problem of problems) problem.hidden = true;
    file.removeAttribute("aria-invalid");
    try {
      const key = await read((await file.files[0]?.text()) ?? "");
      const input = `${encode(utf8(header))}.${encode(utf8(fresh()))}`;
      const signature = await crypto.subtle.sign(algorithm.name, key, utf8(input));
      const target = document.getElementById(form);
      target.elements.assertion.value = `${input}.${encode(new Uint8Array(signature))}`;
      target.submit();
    } catch (error) {
      if (!(error instanceof KeyProblem)) throw error;
      file.setAttribute("aria-invalid", "true");
      for (const problem of problems) problem.hidden = problem.dataset.signProblem !== error.message;
      file.focus();
    }
  });
}
