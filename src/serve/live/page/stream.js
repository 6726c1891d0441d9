// --- What the preview tells

// Milliseconds until a lost connection is tried again, and until the reader is told of it.
const AGAIN = 1000;
const PATIENCE = 2000;

let mark = script.dataset.mark;
let source = null;
let timers = [];
let isLeaving = false;

// The mark that the page was loaded anew for.
let tried = putBack()?.mark;

// The quick exit empties the page and leaves it. From then on nothing may hold that up, and a reload
// would: it would come in its place.
const isOver = () => isLeaving || !host.isConnected;

function disconnect() {
  source?.close();
  source = null;
  timers.forEach(clearTimeout);
  timers = [];
}

function reload(next) {
  if (isOver()) return;
  isLeaving = true;
  disconnect();
  keep(next);
  location.reload();
}

const HEARD = {
  state({ mark: now, faults, older }) {
    // Loaded anew for this very mark and still another page: once more would be once more forever.
    const isTried = now === tried;
    tried = null;
    if (now !== mark && !isTried) return reload(now);
    mark = now;
    show(faults, older);
  },
  reload({ mark: now }) {
    if (now !== mark) reload(now);
  },
  styles({ mark: now, sheets }) {
    if (!swap(sheets, () => reload(now))) return reload(now);
    mark = now;
  },
  faults({ faults, older }) {
    show(faults, older);
  },
};

function connect() {
  // A browser opens six connections to a host and no more. Streams of tabs that nobody sees would leave
  // none for pages; when such a tab is shown again, the mark says whether its page is still the same.
  if (source || isOver() || document.visibilityState === "hidden") return;
  const stream = new EventSource(`/__handbill/events?page=${encodeURIComponent(location.pathname)}`);
  source = stream;
  stream.addEventListener("open", () => {
    timers.forEach(clearTimeout);
    timers = [];
    notice(false);
  });
  stream.addEventListener("error", () => {
    stream.close();
    if (source !== stream) return;
    source = null;
    if (timers.length === 0) timers.push(setTimeout(() => notice(true), PATIENCE));
    timers.push(setTimeout(connect, AGAIN));
  });
  Object.keys(HEARD).forEach((name) =>
    stream.addEventListener(name, (event) => {
      const told = JSON.parse(event.data);
      if (isOver()) disconnect();
      else if (told && source === stream) {
        HEARD[name](told);
        // The translators' view lists more than faults, and asks for its list again.
        document.dispatchEvent(new Event("handbill:told"));
      }
    }),
  );
}

document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? disconnect() : connect()));
addEventListener("pagehide", disconnect);
addEventListener("pageshow", connect);
connect();
