package fr.passerelle.deployment.wire;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.Protocol;
import org.junit.jupiter.api.Test;

class KeptContentTest {

  private final HttpRequestPacket waiting = request("/s/one/course");
  private final HttpRequestPacket next = request("/s/other/course");

  private static HttpRequestPacket request(String path) {
    return HttpRequestPacket.builder()
        .method("GET")
        .uri(path)
        .protocol(Protocol.HTTP_1_1)
        .host("tool.example")
        .build();
  }

  @Test
  void staysWithItsRequestWhenThePoolHandsTheParsersOwnObjectOutAgain() {
    HttpContent read = HttpContent.create(waiting, true);
    HttpContent kept = KeptContent.of(read);

    read.recycle();
    assertSame(read, HttpContent.create(next), "what the pool does");

    assertSame(waiting, kept.getHttpHeader());
    assertTrue(kept.isLast());
  }

  @Test
  void isNeverInThePool() {
    HttpContent kept = KeptContent.of(HttpContent.create(waiting, true));
    kept.recycle();
    assertSame(waiting, kept.getHttpHeader());
  }
}
