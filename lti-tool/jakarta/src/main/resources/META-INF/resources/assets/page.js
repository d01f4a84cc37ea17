// What every page does where there is a script; nothing needs it.
(() => {
  'use strict';

  const around = (document.currentScript.dataset.frame || '').split(' ').filter(Boolean);

  // Reading begins at what is new: the list of faults, or the title of a page that one of ours led
  // to. The first page of a launch leaves the focus in the workspace, which is around us.
  function begin() {
    const faults = document.querySelector('.pl-errors');
    const place = faults || (cameFromUs() && document.querySelector('h1'));
    if (place) {
      place.tabIndex = -1;
      place.focus({ preventScroll: !faults });
    }
  }

  function cameFromUs() {
    const [way] = performance.getEntriesByType('navigation');
    return document.referrer.startsWith(location.origin + '/') && way && way.type === 'navigate'
        && !location.hash && document.activeElement === document.body;
  }

  // The menu does not stay over what has the focus.
  function closeMenuBehind() {
    const menu = document.getElementById('nav');
    if (menu && menu.hidePopover) {
      menu.addEventListener('focusout', (event) => {
        if (event.relatedTarget && !menu.contains(event.relatedTarget)) {
          menu.hidePopover();
        }
      });
    }
  }

  // A frame as high as the page has no second scrolling. Canvas reads the message as an object,
  // Sakai and a plugin of Moodle's as a text; whoever reads neither changes nothing.
  function askForHeight() {
    const parents = platforms();
    let asked = 0;
    function ask() {
      const height = ownHeight();
      if (height !== asked) {
        asked = height;
        const wish = { subject: 'lti.frameResize', height };
        parents.forEach((origin) => {
          window.parent.postMessage(wish, origin);
          window.parent.postMessage(JSON.stringify(wish), origin);
        });
      }
    }
    if (parents.length > 0) {
      new ResizeObserver(ask).observe(document.body);
    }
  }

  // The one origin that is around us, where the browser tells; else those that may be.
  function platforms() {
    if (window.parent === window) {
      return [];
    }
    const known = around.filter((origin) => !origin.includes('*'));
    const ancestors = location.ancestorOrigins;
    return ancestors ? known.filter((origin) => origin === ancestors[0]) : known;
  }

  // Of the page itself: a short one fills its window, and would never let it shrink.
  function ownHeight() {
    document.body.style.minBlockSize = '0';
    const height = document.body.offsetHeight;
    document.body.style.minBlockSize = '';
    return height;
  }

  // A page that waits for something looks by itself whether it has come. Nobody is interrupted: who
  // has begun to do something here finds the new page behind its link.
  function lookAgain() {
    const waiting = document.querySelector('[data-look-again]');
    let looks = 0;
    async function look() {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
      const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!answer.ok || now.querySelector('[data-look-again]')) {
        later();
      } else if (!document.activeElement.matches('a, button, input, summary')) {
        document.querySelector('main').replaceChildren(...now.querySelector('main').childNodes);
        document.title = now.title;
      } else {
        waiting.textContent = waiting.dataset.lookAgain;
      }
    }
    function later() {
      looks += 1;
      if (looks <= 20) {
        setTimeout(() => look().catch(later), Math.min(2000 * looks, 15000));
      }
    }
    if (waiting) {
      later();
    }
  }

  // On paper nothing can be unfolded: for browsers that print a folded part folded.
  function unfoldOnPaper() {
    let unfolded = [];
    window.addEventListener('beforeprint', () => {
      unfolded = [...document.querySelectorAll('.pl-prose details:not([open])')];
      unfolded.forEach((part) => { part.open = true; });
    });
    window.addEventListener('afterprint', () => {
      unfolded.forEach((part) => { part.open = false; });
    });
  }

  // Files that are too large, one or all together, are told before they are sent, which may take
  // minutes.
  function weighFiles() {
    document.querySelectorAll('input[data-largest]').forEach((field) => {
      field.addEventListener('change', () => {
        const sizes = [...field.files].map((file) => file.size);
        const one = sizes.some((size) => size > Number(field.dataset.largest));
        const all = sizes.reduce((sum, size) => sum + size, 0) > Number(field.dataset.all);
        field.setCustomValidity(one ? field.dataset.heavy : all ? field.dataset.together : '');
        field.reportValidity();
      });
    });
  }

  begin();
  weighFiles();
  closeMenuBehind();
  lookAgain();
  unfoldOnPaper();
  askForHeight();
})();
