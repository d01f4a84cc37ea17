/** What is kept about a person, who sees it, and how it is erased. */
package fr.passerelle.deployment.privacy;
