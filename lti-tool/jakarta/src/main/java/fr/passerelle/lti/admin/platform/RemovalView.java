package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.admin.page.FormError;
import fr.passerelle.lti.removal.PlatformDataCount;
import java.util.List;

/**
 * The page that removes a platform.
 *
 * @param goesWithIt what would be deleted with the platform, without what is empty
 * @param typed what was typed as its name
 */
public record RemovalView(
    long id,
    String name,
    List<PlatformDataCount> goesWithIt,
    List<FormError> errors,
    String typed) {

  public RemovalView {
    goesWithIt = goesWithIt.stream().filter(data -> data.count() > 0).toList();
  }

  /** Where the platform's page is. */
  public String path() {
    return PlatformsResource.path(id);
  }
}
