package fr.passerelle.training.activity.practice;

import fr.passerelle.lti.limit.LongForm;
import fr.passerelle.training.file.FileRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/** The one form with files: everything else stays as short as it was. */
@ApplicationScoped
public class PracticeUpload implements LongForm {

  private static final Pattern ADDRESS =
      Pattern.compile("/s/[\\w-]{1,100}/course/[a-z0-9-]{1,100}/[a-z0-9-]{1,100}/practice");

  /** Its texts, and what stands around each part. */
  private static final long BESIDE_FILES = 256 * 1024L;

  @Override
  public boolean isAt(String path) {
    return ADDRESS.matcher(path).matches();
  }

  @Override
  public long longest() {
    return FileRules.ALL_BYTES + BESIDE_FILES;
  }
}
