package fr.passerelle.lti.page;

import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Sends a {@link View} as a page. */
@Provider
public class ViewWriter implements MessageBodyWriter<View> {

  @Inject private Drawing drawing;
  @Context private UriInfo uri;

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] all, MediaType media) {
    return type == View.class;
  }

  @Override
  public void writeTo(
      View view,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream stream)
      throws IOException {
    Utf8ByteOutput page = drawing.of(view, "/" + uri.getPath());
    headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8");
    headers.putSingle(HttpHeaders.CONTENT_LENGTH, page.getContentLength());
    stream.write(page.toByteArray()); // piece by piece, each would pass through the whole server
  }
}
