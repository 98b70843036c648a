// "Lag nøkkelpar": a key pair made in the browser, with its downloads, and its public half put into the form.
import { canMake, make, publicJwk, thumbprint } from "./making.js";
import { keyPanel, say } from "./showing.js";

/** @param workshop the form that takes the public half; null where there is none */
export function startMaker(place, workshop) {
  const words = JSON.parse(place.dataset.words);
  const client = JSON.parse(place.dataset.client || "{}");
  const [kind, name] = [place.querySelector("select"), place.querySelector("input")];
  const button = place.querySelector("[data-part=with] button");
  const told = place.querySelector("[data-part=told]");
  place.querySelector("[data-part=without]").hidden = canMake();
  place.querySelector("[data-part=with]").hidden = !canMake();
  button.addEventListener("click", async () => {
    const wanted = name.value.trim();
    if (wanted && !/^(?=.*[A-Za-z0-9])[A-Za-z0-9._-]{1,128}$/.test(wanted)) {
      say(told, words.kidForm);
      name.focus();
      return;
    }
    button.setAttribute("aria-disabled", "true");
    say(told, words.making);
    try {
      const secret = await make(kind.value);
      const { kty, n, e, crv, x, y } = secret;
      const jwk = kty === "RSA" ? { kty, n, e } : { kty, crv, x, y };
      const kid = wanted || (await thumbprint(jwk));
      say(told, workshop ? words.madeAndFilled : words.made);
      told.append(keyPanel({ jwk, secret, kid }, words, client));
      if (workshop) {
        workshop.fill(JSON.stringify(publicJwk(jwk, kid), null, 2));
        workshop.start(workshop.field.value);
      }
    } finally {
      button.removeAttribute("aria-disabled");
    }
  });
}
