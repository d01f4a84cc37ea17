/**
 * Who is in a course (Names and Role Provisioning Services 2.0), kept for the trainer who wants to
 * know who has not come yet. {@link fr.passerelle.lti.roster.Rosters} answers pages and notes
 * launches; {@link fr.passerelle.lti.roster.RosterCourier} reads the platforms' lists afterwards,
 * on threads of its own. Start with {@link fr.passerelle.lti.roster.RosterReading}, which tells a
 * row's life.
 */
package fr.passerelle.lti.roster;
