package fr.passerelle.training.content;

import fr.passerelle.training.content.source.CourseFiles;
import fr.passerelle.training.course.CourseVersion;
import java.util.Optional;
import java.util.Set;

/** Keeps the files of the versions that attempts began, long after the files have changed. */
interface CourseArchive {

  /** Keeps nothing. */
  CourseArchive NONE =
      new CourseArchive() {
        @Override
        public Optional<CourseFiles> find(CourseVersion version) {
          return Optional.empty();
        }

        @Override
        public Set<CourseVersion> versions() {
          return Set.of();
        }

        @Override
        public void keep(CourseFiles files) {}
      };

  Optional<CourseFiles> find(CourseVersion version);

  /** Everything that is kept. */
  Set<CourseVersion> versions();

  /** Stores the files, unless they are there; several nodes may do it at the same moment. */
  void keep(CourseFiles files);
}
