package fr.passerelle.training.activity.page;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Playable;
import fr.passerelle.training.activity.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A page, and how it is shown. */
@ApplicationScoped
public class PageKind implements Playable<Page> {

  @Override
  public Class<Page> activities() {
    return Page.class;
  }

  @Override
  public String icon() {
    return "page";
  }

  @Override
  public Fragment outline(Page page) {
    return Fragment.of("tm/page/outline.jte", "page", page);
  }

  @Override
  public View show(Visit<Page> visit) {
    PageView view = PageView.of(visit.frame(), visit.activity());
    return View.of("tm/page/page.jte", visit.activity().title(), Map.of("page", view));
  }
}
