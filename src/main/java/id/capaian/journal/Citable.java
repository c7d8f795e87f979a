package id.capaian.journal;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a GET that takes {@link #VERSION}: its answers say under which address they stay as they are. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Citable {
    /** The parameter that asks for what was public then. */
    String VERSION = "dataVersion";
}
