package fr.passerelle.training.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The archive in the database: one row per file, never changed once written. */
@ApplicationScoped
class JpaCourseArchive implements CourseArchive {

  @PersistenceContext(unitName = "passerelle")
  private EntityManager em;

  @Override
  @Transactional
  public Optional<CourseFiles> find(CourseVersion version) {
    List<ArchivedFile> rows =
        em.createQuery(
                "select f from ArchivedFile f where f.courseId = :course and f.hash = :hash",
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
                    .collect(Collectors.toMap(ArchivedFile::path, ArchivedFile::content))));
  }

  /** A transaction of its own: a collision with another node must not cost anyone an attempt. */
  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void keep(CourseFiles files) {
    CourseVersion version = files.version();
    files.files().forEach((path, content) -> em.persist(new ArchivedFile(version, path, content)));
  }
}
