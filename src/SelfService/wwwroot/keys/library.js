import { Unreadable } from "./unreadable.js";
import { withUtf8Passwords } from "./der.js";

let library = null;

/** node-forge, fetched when something is in ASN.1 and not before. The offline file has it within. */
export function asnFrom(address) {
  library ??= (globalThis.forge ? Promise.resolve() : fetched(address)).then(() => withUtf8Passwords(globalThis.forge));
  return library;
}

function fetched(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => {
      library = null;
      reject(new Unreadable("library"));
    });
    document.head.append(script);
  });
}
