package fr.passerelle.lti.claim;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The roles of a launch (LTI Core 1.3, section 5.3.7 and appendix A.2). Only the roles a person has
 * in the context give rights here: somebody may direct the school and be a learner in this course.
 * Who {@linkplain #mayPlace may place}, who {@linkplain #maySeePeople may see people} and who
 * {@linkplain #isScored is scored} are three questions: bundles of roles answer each by itself.
 * Context roles are understood as full URIs, as LTI 1.1 URNs and as simple names; all other roles
 * and unknown ones are kept in {@link #values()} and mean nothing.
 *
 * @param values the roles as sent; may be empty, which is a launch without rights
 */
public record Roles(Set<String> values) {

  /** The roles are copied, in their order. */
  public Roles {
    values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  /**
   * Whether the person teaches in this context. A sub-role alone does not say so: platforms send
   * the principal role beside it.
   */
  public boolean isInstructor() {
    return any(role -> role.is("Instructor"));
  }

  /** Whether the person assists: platforms send this role beside others. */
  public boolean isTeachingAssistant() {
    return any(role -> role.is("TeachingAssistant") || role.assistsAn("Instructor"));
  }

  /**
   * Whether the person may place content in this context: people who teach, assist, write,
   * administers or manages there. That is no right to see what people do.
   */
  public boolean mayPlace() {
    return maySeePeople()
        || any(role -> role.isAKindOf("ContentDeveloper") || role.isAKindOf("Administrator"))
        || any(ContextRole::manages);
  }

  /**
   * Whether the person may see what others do in this context: people who teach or assist there.
   */
  public boolean maySeePeople() {
    return any(role -> role.isAKindOf("Instructor") || role.isAKindOf("TeachingAssistant"));
  }

  /**
   * Whether the person has a place in this context's gradebook: people who learn there, whatever
   * else they are, but for those who teach; and a mere member.
   */
  public boolean isScored() {
    return (isLearner() && !isInstructor())
        || (any(role -> role.isAKindOf("Member")) && !mayPlace() && !isMentor());
  }

  /** Whether the person learns in this context, with whatever sub-role. */
  public boolean isLearner() {
    return any(role -> role.isAKindOf("Learner"));
  }

  /** Whether the person accompanies somebody, as parents do on the rare platforms that say so. */
  public boolean isMentor() {
    return any(role -> role.isAKindOf("Mentor"));
  }

  /** Whether the person administers this context; that is no right to see what people do. */
  public boolean isContextAdministrator() {
    return any(role -> role.is("Administrator"));
  }

  private boolean any(Predicate<ContextRole> condition) {
    return values.stream().flatMap(value -> ContextRole.of(value).stream()).anyMatch(condition);
  }
}
