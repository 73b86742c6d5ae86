// Copies the link to a view. The site's own headers forbid scripts the clipboard, so that nothing can read it or write it by
// itself; the browser's old command copies what is marked, at a press of the reader only, and stays allowed.

/** Brings the link of a group of tools to life: its field marks itself, its button copies it and says how that went. */
export function copiesLink(tools: HTMLFieldSetElement): void {
  const link = tools.querySelector<HTMLInputElement>("input[name=link]");
  const button = tools.querySelector<HTMLButtonElement>("button[name=copy]");
  const said = tools.querySelector<HTMLElement>(".copied");
  if (!link || !button || !said) return;
  link.addEventListener("focus", () => link.select());
  button.addEventListener("click", () => {
    link.focus();
    link.select();
    said.textContent = document.execCommand("copy")
      ? "Copied"
      : "The link is marked: copy it with your keyboard or menu";
  });
  tools.addEventListener("change", () => (said.textContent = ""));
}
