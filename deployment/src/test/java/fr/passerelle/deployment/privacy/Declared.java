package fr.passerelle.deployment.privacy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.passerelle.training.kept.DataCategory;
import fr.passerelle.training.kept.Keeper;
import fr.passerelle.training.privacy.Kept;
import java.util.List;

/** What every keeper of the program declares, without a container. */
public final class Declared {

  private Declared() {}

  /** In the order of « Qui voit quoi ». */
  public static List<DataCategory> everything() {
    List<Keeper> keepers =
        new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
            .importPackages("fr.passerelle.training", "fr.passerelle.portal").stream()
                .filter(type -> type.isAssignableTo(Keeper.class))
                .filter(type -> !type.isInterface())
                .map(Declared::keeper)
                .toList();
    return new Kept(keepers).all();
  }

  private static Keeper keeper(JavaClass type) {
    try {
      return type.reflect().asSubclass(Keeper.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException notABean) {
      throw new IllegalStateException(type.getName(), notABean);
    }
  }
}
