package fr.passerelle.training.attestation.badge;

import java.net.URI;
import java.util.List;

/**
 * Who issues badges (Open Badges 3.0, section B.1.10, Profile). The names of its parts are the
 * standard's.
 */
record Profile(URI id, List<String> type, String name, URI url) {

  static Profile of(URI id, String name, URI url) {
    return new Profile(id, List.of("Profile"), name, url);
  }
}
