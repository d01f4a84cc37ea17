// A page that only passes a form on to the platform; its button does the same without this script.
//
// The platform waits for the form where the tool was opened. If this is a window which one of our
// own frames opened (handoff.js), that frame is given the form to pass on; when it is gone, the
// window does so itself.
const form = document.querySelector("form[data-auto-submit]");
const frame = window.name === "passerelle-choice" ? window.opener : null;

function giveTo(frame) {
  const alone = setTimeout(() => form.submit(), 1000);
  addEventListener("message", ({ origin, data }) => {
    if (origin !== location.origin || !data || data.subject !== "passerelle.received") return;
    clearTimeout(alone);
    document.documentElement.dataset.busy = "";
    document.querySelector(".pl-busy h1").focus();
  });
  const content = { subject: "passerelle.chosen", jwt: form.elements.JWT.value };
  frame.postMessage(content, location.origin);
}

if (frame) giveTo(frame);
else form.submit();
