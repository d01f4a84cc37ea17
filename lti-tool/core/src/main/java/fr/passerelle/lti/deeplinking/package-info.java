/**
 * Deep Linking 2.0, the way back: what somebody chose in the tool goes to the platform. Start with
 * {@link fr.passerelle.lti.deeplinking.DeepLinking}; the way in is a {@link
 * fr.passerelle.lti.launch.DeepLinkingLaunch}.
 */
package fr.passerelle.lti.deeplinking;
