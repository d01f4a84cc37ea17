// Where there is a script, a chapter is gone to without another page.
(() => {
  'use strict';

  const film = document.querySelector('video.pl-film');

  function go(event) {
    event.preventDefault();
    film.currentTime = Number(event.currentTarget.dataset.second);
    film.scrollIntoView({ block: 'nearest' });
    film.focus();
    // Who may not hear it now, or whose browser waits for another click, presses play.
    film.play().catch(() => {});
  }

  document.querySelectorAll('[data-second]').forEach((chapter) => {
    chapter.addEventListener('click', go);
  });
})();
