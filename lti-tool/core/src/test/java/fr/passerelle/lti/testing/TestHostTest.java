package fr.passerelle.lti.testing;

import fr.passerelle.lti.login.PendingLogins;

class TestHostTest extends PendingLoginsContract {

  private final TestHost host = new TestHost();

  @Override
  protected PendingLogins store() {
    return host;
  }
}
