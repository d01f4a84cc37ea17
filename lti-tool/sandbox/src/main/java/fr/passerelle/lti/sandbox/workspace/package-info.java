/**
 * What a workspace knows: people, registered tools, the links of its course, the gradebook, its
 * keys. {@link fr.passerelle.lti.sandbox.workspace.Workspace} holds it all; {@link
 * fr.passerelle.lti.sandbox.workspace.WorkspaceFile} keeps it over a restart.
 */
package fr.passerelle.lti.sandbox.workspace;
