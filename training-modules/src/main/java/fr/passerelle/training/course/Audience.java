package fr.passerelle.training.course;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom a course addresses: the link that was placed decides it, never the role. */
public enum Audience {
  @JsonProperty("teachers")
  TEACHERS,
  @JsonProperty("parents")
  PARENTS
}
