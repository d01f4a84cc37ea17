// Platform storage (LTI Client Side postMessages 0.1, postMessage Storage 0.1; OIDC Login with
// Client-Side postMessages 0.1): the platform's page keeps a value for us where no cookie is kept.
//
// With data-value and data-next: stores the value, reads it back, goes on. Without: reads the value
// and sends the form. It stands at the top of the page, which is in sight as it is without script;
// while this waits, the page shows its other half, and again the first when nothing comes of it.
(() => {
  const PATIENCE = 3000; // milliseconds, for everything together
  const { frame, origin, key, value, next } = document.currentScript.dataset;
  const root = document.documentElement;

  // The frame named is beside ours in the platform's page, or in a page around that one.
  function platform() {
    const around = window.parent === window ? window.opener : window.parent;
    if (frame === "_parent") return around;
    for (let page = around; page; page = page === page.parent ? null : page.parent) {
      try {
        if (page.frames[frame]) return page.frames[frame];
      } catch {
        // A page of another site only tells the names of its frames.
      }
    }
    return null;
  }

  // Only the platform's own origin is told anything, and only its answers count.
  function ask(subject, content) {
    const id = Array.from(crypto.getRandomValues(new Uint32Array(4))).join("-");
    return new Promise((resolve, reject) => {
      addEventListener("message", ({ origin: sender, data }) => {
        if (sender !== origin || !data || data.message_id !== id) return;
        if (data.subject !== `${subject}.response`) return;
        if (data.error) reject(new Error(String(data.error.code || data.error)));
        else resolve(data.value);
      });
      platform().postMessage({ subject, message_id: id, key, ...content }, origin);
    });
  }

  const inTime = (answer) =>
    Promise.race([
      answer,
      new Promise((_, reject) => setTimeout(() => reject(new Error("no answer")), PATIENCE)),
    ]);

  async function store() {
    await ask("lti.put_data", { value });
    if ((await ask("lti.get_data")) !== value) throw new Error("the value came back changed");
  }

  async function login() {
    await inTime(store());
    // Where the request is too long for an address, the page holds it as a form.
    const onward = document.querySelector("form[data-onward]");
    if (onward) onward.submit();
    else location.replace(next);
  }

  async function launch() {
    const form = document.querySelector("form[data-stored]");
    form.elements.stored.value = await inTime(ask("lti.get_data"));
    form.submit();
  }

  async function run() {
    root.dataset.busy = "";
    try {
      await (next ? login() : launch());
    } catch {
      delete root.dataset.busy;
      document.querySelector(".pl-still h1").focus();
    }
  }

  root.dataset.busy = "";
  addEventListener("DOMContentLoaded", () => {
    document.querySelector("form[data-stored]")?.addEventListener("submit", (retry) => {
      retry.preventDefault();
      run();
    });
    run();
  });
})();
