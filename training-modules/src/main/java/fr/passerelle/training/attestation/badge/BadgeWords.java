package fr.passerelle.training.attestation.badge;

import fr.passerelle.lti.page.Texts;
import fr.passerelle.training.attestation.Attested;

/** What a badge says in words. */
record BadgeWords(Texts texts) {

  String description(Attested attested) {
    return texts.get(
        "training.badge.description", attested.title(), texts.duration(attested.minutes()));
  }

  String criteria(Attested attested) {
    return texts.get("training.badge.criteria", attested.title());
  }
}
