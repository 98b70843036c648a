// Small comforts; every page works without them.

// Copy buttons. Only where the browser lets a page write to the clipboard (https or localhost).
if (navigator.clipboard) {
  for (const place of document.querySelectorAll("[data-copy]")) {
    const value = place.querySelector("code").textContent;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "pv-copy-button";
    button.textContent = place.dataset.copyLabel;
    button.setAttribute("aria-label", place.dataset.copyName);
    const said = document.createElement("span");
    said.className = "ds-sr-only";
    said.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(value);
      button.textContent = said.textContent = place.dataset.copyDone;
      setTimeout(() => {
        button.textContent = place.dataset.copyLabel;
        said.textContent = "";
      }, 3000);
    });
    place.append(button, said);
  }
}
