/** Kinds of activities on the packaged WAR: their forms, what they keep, and who sees it. */
package fr.passerelle.deployment.activity;
