// Tells the platform that registration is over (LTI Dynamic Registration 1.0, section 3.6).
// The message says nothing but that, so it may go to whichever window opened or frames us.
const platform = [window.opener, window.parent].filter((other) => other && other !== window);
const close = () =>
  platform.forEach((other) => other.postMessage({ subject: "org.imsglobal.lti.close" }, "*"));
document.getElementById("close").addEventListener("click", close);
