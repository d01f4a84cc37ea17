// A page that only sends a form on.
document.querySelector('form[data-auto-submit]')?.submit();

// After content was chosen, the course around the frame shows it.
document.querySelector('a[data-follow]')?.click();

// The gradebook and the journal follow what happens; « Actualiser » does so without this script.
const live = document.querySelectorAll('[data-live]');
document.documentElement.classList.add('scripted');

async function refresh() {
  const answer = await fetch('/live' + location.search);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const element of live) {
    const fresh = page.getElementById(element.dataset.live);
    if (fresh && fresh.innerHTML !== element.innerHTML) {
      element.innerHTML = fresh.innerHTML;
    }
  }
}

async function follow() {
  try {
    await refresh();
  } catch {
    // The workspace is away; the next turn tries again.
  }
  setTimeout(follow, 1000);
}
if (live.length) follow();

// Messages of tools: only from the frame or window that we opened, and from its own origin.
const registration = document.querySelector('[data-registration]');
const frame = document.querySelector('iframe[name=tool]');
addEventListener('message', (event) => {
  const subject = event.data && event.data.subject;
  if (subject === 'org.imsglobal.lti.close' && registration
      && event.origin === registration.dataset.registration) {
    const popup = event.source && event.source.parent === event.source ? event.source : null;
    popup?.close();
    location.assign('/administration');
  }
  if (subject === 'lti.frameResize' && frame && event.source === frame.contentWindow) {
    const height = Math.min(4000, Math.max(320, Number(event.data.height) || 0));
    frame.style.height = `${height}px`;
  }
});
