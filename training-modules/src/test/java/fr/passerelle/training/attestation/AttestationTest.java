package fr.passerelle.training.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.host.Paris;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttestationTest {

  @Test
  void attestsWhatWasTrueOnTheDay() {
    Attested attested = Samples.holder().attestation().attested();

    assertEquals("Données & droits", attested.title());
    assertEquals(75, attested.minutes());
    assertEquals(LocalDate.of(2026, 11, 24), attested.begunOn());
    assertEquals(LocalDate.of(2026, 11, 28), attested.completedOn());
    assertEquals(
        List.of("CRCNEDU-1.4"),
        attested.competences().stream().map(AttestedCompetence::id).toList());
  }

  @Test
  void attestsNothingBeforeTheEndAndNothingOfATrainersTrial() {
    assertEquals(Optional.empty(), Attested.of(Sample.attemptAtQuiz(), Samples.course()));
    Attempt trial = Samples.completed("Formatrice");
    trial.arrives(false, Optional.empty(), null);
    assertEquals(Optional.empty(), Attested.of(trial, Samples.course()));
  }

  @Test
  void showsTheNameOnlyWhereItsHolderWantsIt() {
    assertEquals(Optional.empty(), Samples.holder().attestation().shownName());
    Choices shown = new Choices(true, true);
    AttestationHolder holder = Samples.holder("Claire Martin", shown, null);
    assertEquals(Optional.of("Claire Martin"), holder.attestation().shownName());
    assertEquals(shown, holder.attestation().choices());
  }

  @Test
  void whatIsTickedIsAgreedToAndNothingElse() {
    assertEquals(new Choices(false, false), Choices.of(null));
    assertEquals(new Choices(false, false), Choices.of(Map.of("outlives", List.of("no"))));
    assertEquals(new Choices(true, false), Choices.of(Map.of("name-shown", List.of("yes"))));
  }

  @Test
  void expiresAfterItsLastDay() {
    LocalDate last = Samples.TODAY.plusDays(1);
    Attestation attestation =
        Samples.holder("Claire", new Choices(false, false), last).attestation();
    assertEquals(AttestationState.VALID, attestation.state(last));
    assertEquals(AttestationState.EXPIRED, attestation.state(last.plusDays(1)));
    assertTrue(attestation.stands());
  }

  @Test
  void whatHasEndedSaysNothingOfAnybodyAndGoesWithTheRest() {
    AttestationHolder holder = Samples.holder("Claire", new Choices(true, true), null);
    holder.end(AttestationState.REVOKED);
    Attestation attestation = holder.attestation();
    assertEquals(AttestationState.REVOKED, attestation.state(Samples.TODAY.plusYears(9)));
    assertEquals(new Choices(false, false), attestation.choices());
    assertFalse(attestation.stands());
  }

  @Test
  void isValidAsLongAsTheOperatorDecides() {
    assertEquals(Optional.empty(), new Validity(0).lastDay(Samples.TODAY));
    assertEquals(
        Optional.of(LocalDate.of(2027, 2, 28)),
        new Validity(3).lastDay(LocalDate.of(2026, 11, 30)));
    assertThrows(IllegalArgumentException.class, () -> new Validity(-1));
  }

  @Test
  void daysAreThoseOfTheProgrammesClock() {
    assertEquals(LocalDate.of(2026, 11, 30), Paris.day(Instant.parse("2026-11-29T23:30:00Z")));
  }
}
