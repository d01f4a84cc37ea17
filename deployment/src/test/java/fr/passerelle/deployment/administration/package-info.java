/**
 * The administration: platforms that register, keys, accounts and who signs in. Start with {@code
 * AdministrationIT}.
 */
package fr.passerelle.deployment.administration;
