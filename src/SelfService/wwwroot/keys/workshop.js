// The key workshop: the same fields that a page without JavaScript sends to the server, with everything private taken
// care of before anything is sent. A form of the portal gets the public half; "JWK Creator" and its offline file show it.
import { looksPrivate } from "./traces.js";
import { asnFrom } from "./library.js";
import { read } from "./reading.js";
import { certificatePem, publicJwk, thumbprint } from "./making.js";
import { element, explain, focusOn, keyPanel, say } from "./showing.js";
import { startMaker } from "./maker.js";

const SERVER_READS = ["jwk", "jwk-array", "jwks", "public-pem", "certificate-pem", "pkcs7-pem", "public-der", "certificate-der", "pkcs7-der"];
// While somebody is typing, what is not whole yet is no fault.
const TOLD_WHILE_TYPING = ["password", "wrong-password", "cipher", "kind", "no-point", "openssh", "putty", "symmetric"];

class Workshop {
  constructor(place) {
    this.place = place;
    this.mode = place.dataset.keyWorkshop;
    this.words = JSON.parse(place.dataset.words);
    this.client = JSON.parse(place.dataset.client || "{}");
    this.field = place.querySelector("textarea");
    this.file = place.querySelector("input[type=file]");
    this.told = place.querySelector("[data-part=told]");
    this.password = place.querySelector("[data-part=password]");
    this.waiting = null;
    this.work = null;
    this.reading = false;
    this.converted = false;
    this.timer = null;
    this.field.addEventListener("input", () => this.startSoon());
    this.file.addEventListener("change", () => this.takeFile());
    this.field.form?.addEventListener("submit", (event) => this.submit(event));
    this.password.querySelector("button").addEventListener("click", () => this.tryPassword());
    this.password.querySelector("input").addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      this.tryPassword();
    });
    // Somebody may have pasted before this was here.
    if (this.field.value) this.startSoon();
  }

  /** Begins to read; what was read before no longer counts. */
  start(given, typing = false, password = null) {
    clearTimeout(this.timer);
    const work = this.take(given, typing, password).finally(() => {
      if (this.work === work) this.work = null;
    });
    this.work = work;
    return work;
  }

  // Browsers may put a long text in by several events, and what is half in must not be replaced.
  startSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.start(this.field.value, true), 200);
  }

  // The file is emptied at once, so that it cannot be sent with the form.
  takeFile() {
    const [file] = this.file.files;
    this.file.value = "";
    if (!file) return;
    this.field.value = "";
    this.reading = true;
    this.start(file.arrayBuffer().then((buffer) => new Uint8Array(buffer))).finally(() => (this.reading = false));
  }

  tryPassword() {
    const input = this.password.querySelector("input");
    this.start(this.waiting, false, input.value);
    input.value = "";
  }

  async submit(event) {
    if (this.mode !== "creator" && !this.reading && !looksPrivate(this.field.value)) return;
    event.preventDefault();
    this.converted = false;
    await (this.work ?? this.start(this.field.value));
    if (this.mode === "creator" || this.waiting !== null || this.converted) return;
    if (looksPrivate(this.field.value)) this.stop();
    else if (this.field.value) this.field.form.requestSubmit(event.submitter);
  }

  async take(given, typing, password) {
    const bytes = await given;
    const turn = (this.turn = (this.turn ?? 0) + 1);
    try {
      const found = await read(bytes, () => asnFrom(this.place.dataset.library), password);
      // Whoever typed on meanwhile is answered by the later turn.
      if (turn === this.turn) await this.show(found, typeof bytes !== "string");
    } catch (e) {
      if (turn === this.turn) this.fail(e, bytes, typing);
    }
  }

  async show(found, fromFile) {
    this.wait(null);
    const isPrivate = found.keys.some((key) => key.secret);
    this.converted ||= isPrivate;
    for (const key of found.keys) key.kid = key.jwk.kid ?? key.secret?.kid ?? (await thumbprint(key.jwk));
    if (this.mode === "creator") return this.showKeys(found);
    if (this.mode === "certificate") this.fill(certificatePem(found.certificates));
    else if (isPrivate || fromFile || !SERVER_READS.includes(found.form)) this.fill(jwkText(found.keys));
    this.unmark();
    explain(this.told, found, this.words, { isPrivate, needsCertificate: this.mode === "certificate", rsaOnly: true });
  }

  showKeys(found) {
    const isPrivate = found.keys.some((key) => key.secret);
    if (isPrivate) this.fill("");
    explain(this.told, found, this.words, { isPrivate, needsCertificate: false, rsaOnly: false });
    for (const key of found.keys) this.told.append(keyPanel(key, this.words, this.client));
  }

  fill(text) {
    this.field.value = text;
  }

  fail(error, bytes, typing) {
    const reason = error.reason ?? "unknown";
    if (reason === "password" || reason === "wrong-password") {
      this.wait(bytes);
      say(this.told, this.words[reason]);
      return;
    }
    this.wait(null);
    const isPrivate = typeof bytes === "string" ? looksPrivate(bytes) : false;
    if (typing && !TOLD_WHILE_TYPING.includes(reason)) {
      this.told.replaceChildren();
      return;
    }
    if (isPrivate && this.mode !== "creator") {
      this.stop();
      if (reason !== "unknown" && reason !== "json") this.told.append(element("p", this.words[reason]));
      return;
    }
    say(this.told, this.words[reason] ?? this.words.unknown, error.detail);
  }

  /** Asks for the password of `bytes`; null puts the question away. */
  wait(bytes) {
    this.waiting = bytes;
    this.password.hidden = bytes === null;
    if (bytes !== null) this.password.querySelector("input").focus();
  }

  unmark() {
    this.place.querySelector(`#${this.field.id}-feil`)?.remove();
    this.field.removeAttribute("aria-invalid");
  }

  /** The server's own message of a private key, at the field, with the field emptied. */
  stop() {
    this.field.value = "";
    this.told.replaceChildren();
    this.field.form.querySelector(".ds-error-summary")?.remove();
    this.unmark();
    const problems = element("div", "", "pv-field-problems");
    problems.id = `${this.field.id}-feil`;
    problems.setAttribute("role", "alert");
    problems.append(element("p", this.words.stopped, "ds-validation-message"));
    this.field.after(problems);
    this.field.setAttribute("aria-invalid", "true");
    focusOn(this.field, problems.id);
  }
}

function jwkText(keys) {
  const shown = keys.map((key) => publicJwk(key.jwk, key.kid));
  return JSON.stringify(shown.length === 1 ? shown[0] : shown, null, 2);
}

const fields = {};
for (const place of document.querySelectorAll("[data-key-workshop]")) {
  const workshop = new Workshop(place);
  fields[workshop.mode] = workshop;
}
for (const place of document.querySelectorAll("[data-key-maker]")) startMaker(place, fields.key ?? null);
