/** A practice task on real servers: handed in, asked again, replaced, validated, by a crowd too. */
package fr.passerelle.deployment.practice;
