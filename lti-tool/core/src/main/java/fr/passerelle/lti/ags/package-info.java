/**
 * Assignment and Grade Services 2.0. Start with {@link fr.passerelle.lti.ags.ScoreService}, which
 * publishes scores; {@link fr.passerelle.lti.ags.LineItemService} is about the columns they go to
 * and {@link fr.passerelle.lti.ags.ResultService} reads back what the platform made of them. The
 * addresses and the scopes come with a launch, in {@link fr.passerelle.lti.ags.AgsEndpoint}.
 */
package fr.passerelle.lti.ags;
