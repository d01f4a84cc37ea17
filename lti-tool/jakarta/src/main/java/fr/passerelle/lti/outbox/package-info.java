/**
 * Scores on their way to the gradebook. {@link fr.passerelle.lti.outbox.ScoreOutbox} takes them in
 * the transaction of the progress they tell of; {@link fr.passerelle.lti.outbox.ScoreCourier}
 * delivers them afterwards. Start with {@link fr.passerelle.lti.outbox.OwedScore}, which tells a
 * row's life. {@link fr.passerelle.lti.outbox.oversight} is for those who look after it all.
 */
package fr.passerelle.lti.outbox;
