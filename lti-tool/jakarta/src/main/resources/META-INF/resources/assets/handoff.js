// A button that opens a window serves once: afterwards the page says where things go on.
document.querySelector("form[data-handoff]").addEventListener("submit", () =>
  setTimeout(() => {
    document.documentElement.dataset.busy = "";
    document.querySelector(".pl-busy h1").focus();
  }),
);
