package fr.passerelle.training.attestation.trainer;

import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attestation.AttestationHolder;
import fr.passerelle.training.attestation.Attestations;
import fr.passerelle.training.attestation.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The documents of a group in one file, written one after the other: it holds a page of rows and
 * one document in memory, however large the group is, and no transaction while it writes.
 */
@ApplicationScoped
class GroupFile {

  private static final int PAGE = 20;

  @Inject private Attestations attestations;
  @Inject private Documents documents;

  boolean isEmpty(AttemptKey group) {
    return attestations.group(group, 0, 1).isEmpty();
  }

  void write(AttemptKey group, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    List<AttestationHolder> some = attestations.group(group, 0, PAGE);
    while (!some.isEmpty()) {
      for (AttestationHolder holder : some) {
        zip.putNextEntry(new ZipEntry(EntryName.of(holder)));
        zip.write(documents.pdf(holder));
        zip.closeEntry();
      }
      some = attestations.group(group, some.get(some.size() - 1).id(), PAGE);
    }
    zip.finish();
  }
}
