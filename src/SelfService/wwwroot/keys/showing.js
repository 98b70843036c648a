// What the workshop tells, as elements: texts come from the page, so that nothing that was pasted is read as markup.
import { ends } from "./der.js";
import { bitsOf, canMake, environmentFile, privateJwk, privatePem, publicJwk } from "./making.js";

export function element(name, text = "", className = "") {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** A sentence with {0}, {1} … filled in. */
export const fill = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, i) => values[i] ?? "");

export const say = (place, sentence, ...values) => place.replaceChildren(element("p", fill(sentence, ...values)));

/** Puts the reader at a field, with what is wrong read out. */
export function focusOn(field, describedBy) {
  const described = (field.getAttribute("aria-describedby") ?? "").split(" ");
  field.setAttribute("aria-describedby", [...new Set([...described, describedBy])].join(" ").trim());
  field.focus();
}

/** What was recognised, in sentences. */
export function explain(place, found, words, { isPrivate, needsCertificate, rsaOnly }) {
  const form = words.forms[found.form] ?? found.form;
  const lines = [fill(found.base64 ? words.recognisedBase64 : words.recognised, form)];
  for (const certificate of ends(found.certificates)) lines.push(aboutCertificate(certificate, words));
  if (needsCertificate && found.certificates.length === 0) lines.push(words.noCertificate);
  if (!needsCertificate) for (const key of found.keys) lines.push(aboutKey(key, words, rsaOnly));
  if (isPrivate) lines.push(rsaOnly ? words.converted : words.onlyRead);
  const list = element("ul", "", "ds-list");
  list.append(...lines.filter(Boolean).map((line) => element("li", line)));
  place.replaceChildren(list);
}

function aboutKey({ jwk, kid }, words, rsaOnly) {
  if (jwk.kty !== "RSA") return fill(rsaOnly ? words.curveRefused : words.curve, jwk.crv ?? jwk.kty);
  const bits = bitsOf(jwk);
  const sentence = bits < 2048 ? words.rsaShort : jwk.exp ? words.rsaUntil : words.rsa;
  return [fill(sentence, bits, jwk.exp ? day(new Date(jwk.exp * 1000)) : ""), kid ? fill(words.kid, kid) : ""].join(" ").trim();
}

function aboutCertificate({ subject, issuer, until }, words) {
  const number = /^NTRNO-(\d{9})$/.exec(subject.identifier ?? "")?.[1] ?? /^\d{9}$/.exec(subject.serial ?? "")?.[0];
  const grouped = number?.replace(/(\d{3})(?=\d)/g, "$1 ");
  const name = subject.o ?? subject.cn ?? "?";
  const sentence = until < new Date() ? words.certificateOver : words.certificate;
  return fill(sentence, grouped ? `${name} (${grouped})` : name, issuer.cn ?? issuer.o ?? "?", day(until));
}

const day = (date) =>
  new Intl.DateTimeFormat(document.documentElement.lang, { day: "numeric", month: "short", year: "numeric" }).format(date);

/** One key with what can be done with it: copy the public half, save either. */
export function keyPanel(key, words, client) {
  const panel = element("section", "", "pv-workshop-key");
  const { jwk, secret, kid } = key;
  const shown = JSON.stringify(publicJwk(jwk, kid), null, 2);
  const code = element("pre", shown);
  code.tabIndex = 0;
  code.setAttribute("role", "region");
  code.setAttribute("aria-label", words.publicHalf);
  const holder = element("div", "", "pv-code");
  holder.append(code);
  const row = element("div", "", "pv-actions");
  row.append(copyButton(shown, words), saveButton(words.savePublic, `${kid}.public.jwk.json`, async () => `${shown}\n`));
  panel.append(heading(words.publicHalf), holder, row);
  if (secret) panel.append(...privateHalf(secret, kid, words, client));
  return panel;
}

function privateHalf(secret, kid, words, client) {
  const row = element("div", "", "pv-actions");
  if (canMake()) row.append(saveButton(words.savePem, `${kid}.private.pem`, () => privatePem(secret)));
  row.append(
    saveButton(words.saveJwk, `${kid}.private.jwk.json`, async () => `${JSON.stringify(privateJwk(secret, kid), null, 2)}\n`),
    saveButton(words.saveEnv, `${client.clientId || "klient"}.env`, async () => environmentFile(secret, kid, client)),
  );
  return [heading(words.privateHalf), element("p", words.keepPrivate), row];
}

function heading(text) {
  const made = element("h3", text, "ds-heading");
  made.dataset.size = "2xs";
  return made;
}

function button(text) {
  const made = element("button", text, "ds-button");
  made.type = "button";
  made.dataset.variant = "secondary";
  return made;
}

function copyButton(text, words) {
  const made = button(words.copy);
  made.hidden = !navigator.clipboard;
  made.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    made.textContent = words.copied;
    setTimeout(() => (made.textContent = words.copy), 3000);
  });
  return made;
}

function saveButton(text, name, content) {
  const made = button(text);
  made.addEventListener("click", async () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([await content()], { type: "application/octet-stream" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
  return made;
}
