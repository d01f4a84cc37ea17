/** Many people at once: how many statements a page asks for, and what a rush does to a server. */
package fr.passerelle.deployment.crowd;
