/**
 * Calls of a platform's services, all alike: access tokens ({@link
 * fr.passerelle.lti.service.AccessTokens}), requests and pages ({@link
 * fr.passerelle.lti.service.ServiceCalls}), and what stood in the way ({@link
 * fr.passerelle.lti.service.Obstacle}).
 */
package fr.passerelle.lti.service;
