// "Exit this page": blanks the screen, then puts a neutral site in this page's place. The link works without this file.

const shiftsToExit = 3;
const shiftWindowMs = 3000;

/** Makes every exit link leave by replacement, and Shift pressed three times leave too. */
export function exitsOn(document: Document, window: Window): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-exit]")];
  const address = links[0]?.href;
  if (!address) return;
  const leave = () => {
    // Blank first: the other site may take a while to come.
    document.documentElement.classList.add("leaving");
    document.title = "";
    window.location.replace(address);
  };
  for (const link of links) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
  }
  onThreeShifts(document, leave);
}

function onThreeShifts(document: Document, leave: () => void): void {
  let presses: number[] = [];
  document.addEventListener("keyup", (event) => {
    // Any other key in between is ordinary typing of capitals.
    if (event.key !== "Shift") {
      presses = [];
      return;
    }
    presses = [...presses.filter((at) => event.timeStamp - at < shiftWindowMs), event.timeStamp];
    if (presses.length >= shiftsToExit) leave();
  });
}
