/**
 * Journeys of people in a real browser, on the packaged WAR, from the demo workspace to its
 * gradebook and back. The workspace is another site than the tool, as in real life: see {@link
 * fr.passerelle.deployment.testing.Stage}. Start with {@code BrowserJourneyIT}; {@code Chromium}
 * brings the browser, {@code Guest} sits at it and {@code Eyes} looks at what it shows.
 */
package fr.passerelle.deployment.journey;
