/**
 * What people see: the course, its gradebook, the faults, and the administrator's page. {@link
 * fr.passerelle.lti.sandbox.page.CoursePage} is the demo's front door.
 */
package fr.passerelle.lti.sandbox.page;
