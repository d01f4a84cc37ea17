package fr.passerelle.training.catalog;

import java.util.Optional;

/** Keeps the files of the versions that attempts began, long after the files have changed. */
interface CourseArchive {

  Optional<CourseFiles> find(CourseVersion version);

  /** Stores the files; may fail when another node stored the same at the same moment. */
  void keep(CourseFiles files);
}
