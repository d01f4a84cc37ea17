/** How content is chosen for a link: before it is placed, and afterwards. */
package fr.passerelle.deployment.content;
