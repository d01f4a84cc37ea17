/**
 * What this tool's own administrators do, below {@code /admin}, one package for each subject: their
 * {@link fr.passerelle.lti.admin.account}, the {@link fr.passerelle.lti.admin.platform} they let
 * in, the {@link fr.passerelle.lti.admin.key} that signs, the {@link
 * fr.passerelle.lti.admin.delivery} of scores. All of them draw with {@link
 * fr.passerelle.lti.admin.page} and leave a line in the {@link fr.passerelle.lti.admin.audit}. Here
 * is what concerns several: the operator's commands, which make the first administrator, and what
 * is done on schedule.
 */
package fr.passerelle.lti.admin;
