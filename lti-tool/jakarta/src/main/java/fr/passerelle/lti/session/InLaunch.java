package fr.passerelle.lti.session;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only the person of this launch, in the browser it happened in, gets through. The resource's path
 * starts with {@code /s/{launch}/}; {@link CurrentLaunch} then knows the launch.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface InLaunch {}
