package fr.passerelle.training.content;

import fr.passerelle.lti.host.NewRows;
import fr.passerelle.training.content.source.CourseFiles;
import fr.passerelle.training.course.CourseVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The archive in the database: a row for each file, or part of it, never changed once written. */
@ApplicationScoped
class JpaCourseArchive implements CourseArchive {

  @PersistenceContext(unitName = "passerelle")
  private EntityManager em;

  @Inject private NewRows rows;

  @Override
  @Transactional
  public Optional<CourseFiles> find(CourseVersion version) {
    List<ArchivedFile> rows =
        em.createQuery(
                "select f from ArchivedFile f where f.courseId = :course and f.hash = :hash"
                    + " order by f.path, f.part",
                ArchivedFile.class)
            .setParameter("course", version.courseId())
            .setParameter("hash", version.hash())
            .getResultList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CourseFiles(
                version.courseId(),
                rows.stream()
                    .collect(
                        Collectors.toMap(
                            ArchivedFile::path, ArchivedFile::content, JpaCourseArchive::joined))));
  }

  @Override
  @Transactional
  public Set<CourseVersion> versions() {
    return em.createQuery("select distinct f.courseId, f.hash from ArchivedFile f", Object[].class)
        .getResultStream()
        .map(row -> new CourseVersion((String) row[0], (String) row[1]))
        .collect(Collectors.toSet());
  }

  /** In the order of their paths: two nodes that start at once wait for each other one way only. */
  @Override
  @Transactional
  public void keep(CourseFiles files) {
    if (find(files.version()).isEmpty()) {
      new TreeMap<>(files.files()).forEach((path, content) -> add(files.version(), path, content));
    }
  }

  private void add(CourseVersion version, String path, byte[] content) {
    int part = 0;
    for (int from = 0; part == 0 || from < content.length; from += ArchivedFile.LARGEST) {
      int to = Math.min(content.length, from + ArchivedFile.LARGEST);
      add(version, path, part++, Arrays.copyOfRange(content, from, to));
    }
  }

  private void add(CourseVersion version, String path, int part, byte[] content) {
    rows.add(
        "insert into training_course_file (address, course_id, hash, path, part, content)"
            + " values (?, ?, ?, ?, ?, ?)",
        ArchivedFile.address(version, path, part),
        version.courseId(),
        version.hash(),
        path,
        part,
        content);
  }

  private static byte[] joined(byte[] before, byte[] after) {
    byte[] both = Arrays.copyOf(before, before.length + after.length);
    System.arraycopy(after, 0, both, before.length, after.length);
    return both;
  }
}
