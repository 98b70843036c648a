// Asks the browser for a passkey and sends the form with its answer. The ceremony needs a script; without one the page
// says so, and everything else on it works.

const supported =
  typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === "function" &&
  typeof window.PublicKeyCredential?.parseCreationOptionsFromJSON === "function";

for (const words of document.querySelectorAll("[data-passkey-scriptless]")) words.hidden = true;

for (const place of document.querySelectorAll("[data-passkey]")) {
  const part = (name) => place.querySelector(`[data-passkey-${name}]`);
  if (!supported) {
    part("unsupported").hidden = false;
    continue;
  }
  const field = place.querySelector("[name=credential]");
  part("button").hidden = false;
  field.form.addEventListener("submit", async (event) => {
    event.preventDefault();
    part("stopped").hidden = part("known").hidden = true;
    try {
      field.value = JSON.stringify(await ask(place.dataset));
    } catch (error) {
      part(error.name === "InvalidStateError" ? "known" : "stopped").hidden = false;
      return;
    }
    // Without another submit event.
    field.form.submit();
  });
}

function ask({ passkey, options }) {
  const wish = JSON.parse(options);
  return passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(wish) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(wish) });
}
