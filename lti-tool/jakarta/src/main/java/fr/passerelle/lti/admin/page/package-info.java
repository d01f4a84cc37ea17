/**
 * What all pages of the administration share: {@link
 * fr.passerelle.lti.admin.page.AdministrationPage} and {@link
 * fr.passerelle.lti.admin.page.AdministratorsOnly} protect them, {@link
 * fr.passerelle.lti.admin.page.AdminViews} draws them.
 */
package fr.passerelle.lti.admin.page;
