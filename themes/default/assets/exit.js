// Quick exit. Without this script the exit is a plain link; with it, leaving also blanks the page
// at once, keeps this page out of the back button, and works by pressing Shift three times within
// five seconds. Nothing is stored, and nothing that the browser has recorded is erased.
// An offline build puts the script into the head, where the link is not there yet: so it is looked
// for when it is needed, not before.
(function () {
  "use strict";
  var presses = [];

  function leave(exit) {
    var address = exit.href;
    // A quiz carries answers to its page in another language by this name; no other site may read them.
    window.name = "";
    var cover = document.createElement("div");
    cover.className = "exit-cover";
    document.title = exit.hostname;
    document.body.textContent = "";
    document.body.appendChild(cover);
    window.location.replace(address);
  }

  document.addEventListener("click", function (event) {
    var exit = document.getElementById("exit");
    if (!exit || !exit.contains(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    leave(exit);
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
    var exit = document.getElementById("exit");
    if (exit && presses.length === 3 && presses[2] - presses[0] <= 5000) leave(exit);
  });
})();
