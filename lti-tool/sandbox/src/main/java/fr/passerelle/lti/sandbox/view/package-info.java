/** Pages as text: JTE templates, which escape whatever they are given. */
package fr.passerelle.lti.sandbox.view;
