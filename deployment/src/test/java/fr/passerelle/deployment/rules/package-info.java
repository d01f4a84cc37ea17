/**
 * Rules that the whole project follows, in code, templates, texts and documents; no server runs.
 */
package fr.passerelle.deployment.rules;
