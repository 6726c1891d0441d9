// --- Other style sheets for the same page

// The links in their order, each the newest for its place.
let sheets = [...document.querySelectorAll("link[rel=stylesheet]")];

// Puts each new sheet beside the old one, which goes when the new one is there: so the page is never
// without style. Says whether it could be done.
function swap(addresses, onFailure) {
  if (addresses.length !== sheets.length) return false;
  sheets = sheets.map((old, at) => {
    if (old.getAttribute("href") === addresses[at]) return old;
    const link = old.cloneNode();
    link.setAttribute("href", addresses[at]);
    link.addEventListener("load", () => {
      // Also those that were put here meanwhile before this one, and never came.
      for (let before = link.previousElementSibling; before?.dataset.handbillOld; before = link.previousElementSibling) before.remove();
    });
    link.addEventListener("error", () => {
      if (link.dataset.handbillOld) link.remove();
      else onFailure();
    });
    old.dataset.handbillOld = "yes";
    delete link.dataset.handbillOld;
    old.after(link);
    return link;
  });
  return true;
}
