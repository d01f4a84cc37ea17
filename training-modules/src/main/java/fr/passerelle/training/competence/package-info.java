/**
 * The frameworks that modules refer to, CRCN and CRCN-Édu, as data files with their source and the
 * day they were checked. It knows nobody. Start with {@link
 * fr.passerelle.training.competence.Frameworks}.
 */
package fr.passerelle.training.competence;
