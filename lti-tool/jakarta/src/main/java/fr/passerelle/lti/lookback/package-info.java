/**
 * Whether platforms still hold the scores they took: a course is reset, a person is unenrolled and
 * enrolled again, and the platform has forgotten. What is gone is sent again. Start with {@link
 * fr.passerelle.lti.lookback.Lookback}, which tells when is looked, and {@link
 * fr.passerelle.lti.lookback.LookRound}, which looks.
 */
package fr.passerelle.lti.lookback;
