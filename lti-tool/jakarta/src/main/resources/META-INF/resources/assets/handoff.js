// A button that opens a window serves once: afterwards the page says where things go on.
document.querySelector("form[data-handoff]").addEventListener("submit", () =>
  setTimeout(() => {
    document.documentElement.dataset.busy = "";
    document.querySelector(".pl-busy h1").focus();
  }),
);

// What is chosen in that window comes back here (pass-on.js), where the platform waits for it.
const answer = document.querySelector("form[data-answer]");
if (answer) {
  addEventListener("message", ({ source, origin, data }) => {
    if (origin !== location.origin || !data || data.subject !== "passerelle.chosen") return;
    source.postMessage({ subject: "passerelle.received" }, origin);
    answer.elements.JWT.value = data.jwt;
    answer.submit();
  });
}
