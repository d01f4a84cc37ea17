/**
 * What somebody else brings in a jar of their own, beside the program: on the packaged WAR, with
 * not a line of the program changed. Their classes are in {@code org.example}, their templates and
 * files in {@code src/test/room}.
 */
package fr.passerelle.deployment.room;
