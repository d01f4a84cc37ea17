/**
 * A small but honest LTI 1.3 Advantage platform, in its own process: the workspace of the demo, and
 * the counterpart of the tests. {@link fr.passerelle.lti.sandbox.Sandbox} starts one in a program,
 * {@link fr.passerelle.lti.sandbox.SandboxCommand} from the command line. It shares no code with
 * the tool, so that it does not share its mistakes. Where the standard leaves room it does what
 * Moodle 4.4 was measured to do.
 */
package fr.passerelle.lti.sandbox;
