/** The packaged WAR and its server: starts, ends, upgrades, and either database. */
package fr.passerelle.deployment.server;
