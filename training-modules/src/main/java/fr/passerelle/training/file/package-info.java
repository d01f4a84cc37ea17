/**
 * Files that people hand in: which kinds and how many a form takes, what they are by their content,
 * and how they are sent back. Start with {@link fr.passerelle.training.file.FileRules}; see
 * docs/adr/0061.
 */
package fr.passerelle.training.file;
