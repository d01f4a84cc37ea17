/**
 * Typed reading of JSON that others wrote. Start with {@link fr.passerelle.lti.json.JsonObject}.
 */
package fr.passerelle.lti.json;
