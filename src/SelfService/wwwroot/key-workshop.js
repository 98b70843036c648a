// Stops a private key in the browser, before the form is sent. Without this script the server refuses it too,
// but then it has left the owner's machine.

// The same traces that the server looks for (PrivateKeyTraces): words of PEM, OpenSSL, PuTTY and XML, and the
// members that make a JWK private.
const WORDS = /PRIVATE\s+KEY|BEGIN[\sA-Z0-9]*PRIVATE\s*KEY|PRIVATE-?EXPONENT|PRIVATE-LINES|<(D|P|Q|DP|DQ|InverseQ)>/i;
const MEMBERS = /(^|[^\w-])(d|p|q|dp|dq|qi|inverseq|oth|k)(\\?["'])?\s*:/i;

const hasTraces = (text) => WORDS.test(text) || MEMBERS.test(text);

// Whole keys in base64, as one has them in environment variables.
function inBase64(text) {
  const bare = text.replace(/[\s=]/g, "").replace(/-/g, "+").replace(/_/g, "/");
  if (bare.length < 64 || !/^[A-Za-z0-9+/]+$/.test(bare) || bare.length % 4 === 1) return false;
  const bytes = atob(bare);
  const length = bytes.charCodeAt(1);
  const content = length < 0x80 ? 2 : 2 + (length & 0x7f);
  const isPrivateDer = bytes[0] === "0" && bytes.slice(content, content + 2) === "\x02\x01";
  // Words are looked for in text only: random bytes spell them by chance.
  return isPrivateDer || (/^[\x00-\x7f]*$/.test(bytes) && hasTraces(bytes));
}

for (const place of document.querySelectorAll("[data-key-workshop]")) {
  const field = place.querySelector("textarea");
  field.form.addEventListener("submit", (event) => {
    if (!hasTraces(field.value) && !inBase64(field.value)) return;
    event.preventDefault();
    field.value = "";
    show(place, field);
  });
}

function show(place, field) {
  field.form.querySelector(".ds-error-summary")?.remove();
  place.querySelector(".pv-field-problems")?.remove();
  const message = document.createElement("p");
  message.className = "ds-validation-message";
  message.textContent = place.dataset.private;
  const problems = document.createElement("div");
  problems.id = `${field.id}-feil`;
  problems.className = "pv-field-problems";
  problems.setAttribute("role", "alert");
  problems.append(message);
  field.after(problems);
  field.setAttribute("aria-invalid", "true");
  const described = (field.getAttribute("aria-describedby") ?? "").split(" ");
  field.setAttribute("aria-describedby", [...new Set([...described, problems.id])].join(" ").trim());
  field.focus();
}
