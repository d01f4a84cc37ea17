package fr.passerelle.deployment.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import java.util.stream.Collectors;

/**
 * An entity is one only where its module's mapping file names it, with the sequence it counts by.
 */
@AnalyzeClasses(packages = "fr.passerelle", importOptions = ImportOption.DoNotIncludeTests.class)
class MappingFilesTest {

  private static final String MAPPINGS =
      ProjectFiles.ending("-orm.xml").map(ProjectFiles::text).collect(Collectors.joining());

  @ArchTest
  static final ArchRule everyEntityIsNamed =
      ArchRuleDefinition.classes().that().areAnnotatedWith(Entity.class).should(beNamed());

  @ArchTest
  static final ArchRule everySequenceIsNamed =
      ArchRuleDefinition.fields()
          .that()
          .areAnnotatedWith(GeneratedValue.class)
          .should(countByANamedSequence());

  private static ArchCondition<JavaClass> beNamed() {
    return new ArchCondition<>("be named in META-INF/…-orm.xml: <entity class=\"…\"/>") {
      @Override
      public void check(JavaClass entity, ConditionEvents events) {
        tell(events, entity, "<entity class=\"" + entity.getName() + "\"");
      }
    };
  }

  private static ArchCondition<JavaField> countByANamedSequence() {
    return new ArchCondition<>("count by a sequence of META-INF/…-orm.xml: <sequence-generator/>") {
      @Override
      public void check(JavaField id, ConditionEvents events) {
        String sequence = id.getAnnotationOfType(GeneratedValue.class).generator();
        tell(events, id, "<sequence-generator name=\"" + sequence + "\"");
      }
    };
  }

  private static void tell(ConditionEvents events, Object what, String line) {
    events.add(
        new SimpleConditionEvent(what, MAPPINGS.contains(line), "no mapping file has " + line));
  }
}
