package fr.passerelle.lti.claim;

import java.util.Optional;

/**
 * What the platform says about itself (LTI Core 1.3, section 5.4.2). For display and for known
 * oddities, never for a decision about rights.
 *
 * @param guid identifies the installation
 * @param name the installation's name
 * @param productFamilyCode the product, e.g. {@code moodle}
 * @param version the product's version
 */
public record PlatformInstance(
    Optional<String> guid,
    Optional<String> name,
    Optional<String> productFamilyCode,
    Optional<String> version) {}
