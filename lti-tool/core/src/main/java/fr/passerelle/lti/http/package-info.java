/**
 * Requests to platforms, whose addresses are not trusted: time-outs, size limits, no internal
 * addresses, no redirect elsewhere. Start with {@link fr.passerelle.lti.http.PlatformHttp}.
 */
package fr.passerelle.lti.http;
