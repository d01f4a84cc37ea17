/**
 * LTI Dynamic Registration 1.0, the tool's side: two requests instead of keys pasted by mail. Start
 * with {@link fr.passerelle.lti.dynamicregistration.DynamicRegistration}.
 */
package fr.passerelle.lti.dynamicregistration;
