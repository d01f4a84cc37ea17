/**
 * Every decision of an administrator leaves a line in the {@link
 * fr.passerelle.lti.admin.audit.Audit}.
 */
package fr.passerelle.lti.admin.audit;
