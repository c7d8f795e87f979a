package id.capaian.web.page;

import java.util.OptionalLong;

/** Which state of what is public a request is answered from. */
public interface Edition {
    /** The number of that state or a later one; nothing where what is asked is not the public's, or nothing is to be kept. */
    OptionalLong asked();
}
