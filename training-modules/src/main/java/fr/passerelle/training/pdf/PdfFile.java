package fr.passerelle.training.pdf;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A document on its way to somebody who keeps it. */
public final class PdfFile {

  /** RFC 8118. */
  public static final String TYPE = "application/pdf";

  private PdfFile() {}

  /**
   * The document as an attachment, which nobody on the way keeps.
   *
   * @param name of the file, in plain letters, without quotes
   */
  public static Response of(String name, byte[] document) {
    return Response.ok(document, TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
