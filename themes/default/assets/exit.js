// Quick exit. Without this script the exit is a plain link; with it, leaving also blanks the page
// at once, keeps this page out of the back button, and works by pressing Shift three times within
// five seconds. Nothing is stored, and nothing that the browser has recorded is erased.
(function () {
  "use strict";
  var exit = document.getElementById("exit");
  var presses = [];
  if (!exit) return;

  function leave() {
    var address = exit.href;
    var cover = document.createElement("div");
    cover.className = "exit-cover";
    document.title = exit.hostname;
    document.body.textContent = "";
    document.body.appendChild(cover);
    window.location.replace(address);
  }

  exit.addEventListener("click", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    leave();
  });

  // Any other key in between starts the count anew: typing capitals must not leave the page.
  document.addEventListener("keydown", function (event) {
    if (event.repeat) return;
    if (event.key !== "Shift") {
      presses = [];
      return;
    }
    presses.push(event.timeStamp);
    presses = presses.slice(-3);
    if (presses.length === 3 && presses[2] - presses[0] <= 5000) leave();
  });
})();
