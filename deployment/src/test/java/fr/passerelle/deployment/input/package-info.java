/** Requests that no page of ours sends. Start with {@code BadInputIT}. */
package fr.passerelle.deployment.input;
