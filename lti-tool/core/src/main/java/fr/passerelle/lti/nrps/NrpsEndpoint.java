package fr.passerelle.lti.nrps;

import java.net.URI;
import java.util.List;

/**
 * The {@code namesroleservice} claim of a launch (Names and Role Provisioning Services 2.0, section
 * 3.6.1.1).
 *
 * @param contextMembershipsUrl where the members of the context are read; may carry a query string
 * @param serviceVersions the versions offered, e.g. {@code 2.0}; may be empty
 */
public record NrpsEndpoint(URI contextMembershipsUrl, List<String> serviceVersions) {
  /** Keeps a copy of the versions. */
  public NrpsEndpoint {
    serviceVersions = List.copyOf(serviceVersions);
  }
}
