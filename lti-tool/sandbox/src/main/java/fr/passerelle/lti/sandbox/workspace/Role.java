package fr.passerelle.lti.sandbox.workspace;

/** The LIS roles that the sandbox sends, as URNs (LTI Core 1.3, A.2). */
public final class Role {
  public static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
  public static final String INSTRUCTOR =
      "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";
  public static final String COURSE_ADMINISTRATOR =
      "http://purl.imsglobal.org/vocab/lis/v2/membership#Administrator";
  public static final String INSTITUTION_ADMINISTRATOR =
      "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";
  public static final String SYSTEM_ADMINISTRATOR =
      "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator";

  private Role() {}
}
