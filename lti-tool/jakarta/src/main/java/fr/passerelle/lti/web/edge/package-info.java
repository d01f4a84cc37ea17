/**
 * What every request and every answer passes: limits, origins, headers, and who may frame a page.
 */
package fr.passerelle.lti.web.edge;
