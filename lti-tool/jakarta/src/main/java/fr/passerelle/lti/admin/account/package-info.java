/**
 * Administrators, their passwords and sessions. A person who has signed in ({@link
 * fr.passerelle.lti.admin.account.SignInResource}) has a session of ours; {@link
 * fr.passerelle.lti.admin.account.AdministratorMechanism} tells the container who it is, and {@link
 * fr.passerelle.lti.admin.account.AdministratorsFilter} lets them in.
 */
package fr.passerelle.lti.admin.account;
