package id.capaian.imports.load;

import java.util.HashSet;
import java.util.Set;

/** Which keys a file has had already; of each only a number is kept, as there may be millions. */
final class Repeats {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Set<Long> known = new HashSet<>();

    /** Whether the key was not there before. */
    boolean isFirst(String key) {
        return known.add(hash(key));
    }

    /** FNV-1a of 64 bits: two of a million keys are taken for one in one of forty million files. */
    private static long hash(String key) {
        var hash = OFFSET;
        for (var i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        return hash;
    }
}
