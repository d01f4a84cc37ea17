/**
 * What arrived and what did not: scores on their way to platforms, and launches that were refused.
 */
package fr.passerelle.lti.admin.delivery;
