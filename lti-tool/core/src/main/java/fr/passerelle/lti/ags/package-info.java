/**
 * Assignment and Grade Services 2.0: publishing scores. Start with {@link
 * fr.passerelle.lti.ags.ScoreService}; the address to publish to comes with a launch, in {@link
 * fr.passerelle.lti.ags.AgsEndpoint}.
 */
package fr.passerelle.lti.ags;
