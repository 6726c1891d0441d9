// The preview's part of a page: it shows what changed, and what is wrong. Never part of a published
// site. These files are joined into one function; see script.rs.

const script = document.currentScript;

// The few words of the preview's own. Faults bring theirs along, as the terminal says them.
const WORDS = {
  en: {
    error: (n) => (n === 1 ? "1 error" : `${n} errors`),
    warning: (n) => (n === 1 ? "1 warning" : `${n} warnings`),
    hint: (n) => (n === 1 ? "1 hint" : `${n} hints`),
    more: (n) => `and ${n} more`,
    panel: "Preview",
    all: "All pages and faults",
    close: "Close",
    finished: "finished page",
    older: "This is the last page that could be made. The newest files have errors.",
    lost: "Preview: not connected",
  },
  // Machine translation, not reviewed.
  es: {
    error: (n) => (n === 1 ? "1 error" : `${n} errores`),
    warning: (n) => (n === 1 ? "1 advertencia" : `${n} advertencias`),
    hint: (n) => (n === 1 ? "1 sugerencia" : `${n} sugerencias`),
    more: (n) => `y ${n} más`,
    panel: "Vista previa",
    all: "Todas las páginas y fallos",
    close: "Cerrar",
    finished: "página terminada",
    older: "Esta es la última página que se pudo crear. Los archivos más recientes tienen errores.",
    lost: "Vista previa: sin conexión",
  },
};

const language = Object.hasOwn(WORDS, script.dataset.language) ? script.dataset.language : "en";
const words = WORDS[language];

// What is remembered in this tab, if anything: where storage is forbidden, a page is shown from its top
// after a reload, and the overlay as if it was never closed.
const remember = (key, value) => {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch (error) {
    return false;
  }
};
const recall = (key) => {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch (error) {
    return null;
  }
};
