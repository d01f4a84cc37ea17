/**
 * How scores reach the workspace, and what the tool reads back from it. Start with {@code
 * GradebookIT}.
 */
package fr.passerelle.deployment.gradebook;
