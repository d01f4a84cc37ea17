/**
 * The one WAR: puts the modules together and adds what belongs to running them, and nothing else.
 */
package fr.passerelle.deployment;
