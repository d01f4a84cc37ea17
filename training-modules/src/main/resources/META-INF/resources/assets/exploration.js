// What an image to explore does more where there is a script; without one its points are links.
(() => {
  'use strict';

  const points = [...document.querySelectorAll('.pl-points a')];
  const said = document.getElementById('opened');

  function partOf(point) {
    return document.getElementById(point.getAttribute('href').slice(1)).closest('details');
  }

  // Which points were opened is said here, and kept nowhere.
  function tell() {
    const opened = points.filter((point) => point.dataset.state === 'done').length;
    const all = opened === points.length;
    said.hidden = false;
    said.textContent = all ? said.dataset.all : said.dataset.some.replace('#', opened);
    said.dataset.state = all ? 'done' : 'doing';
  }

  points.forEach((point) => {
    const part = partOf(point);
    // Not every browser unfolds the part that a link leads into.
    point.addEventListener('click', () => { part.open = true; });
    part.addEventListener('toggle', () => {
      if (part.open && point.dataset.state !== 'done') {
        point.dataset.state = 'done';
        tell();
      }
    });
  });
})();
