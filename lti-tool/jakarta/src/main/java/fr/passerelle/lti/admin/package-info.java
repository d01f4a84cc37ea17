/**
 * The pages of this tool's own administrators, below {@code /admin}. Whoever has signed in ({@link
 * fr.passerelle.lti.admin.SignInResource}) has a session of ours; {@link
 * fr.passerelle.lti.admin.AdministratorMechanism} tells the container who it is, and {@link
 * fr.passerelle.lti.admin.AdministratorsFilter} lets them in. Every decision leaves a line in the
 * {@link fr.passerelle.lti.admin.Audit}. The first administrator is made by the operator's command.
 */
package fr.passerelle.lti.admin;
