package id.capaian.trend;

import java.util.Map;
import java.util.TreeMap;

/** Collects, under the JSON pointer of each figure that is missing, the reason. */
final class Reasons {
    private final Map<String, Reason> byPointer = new TreeMap<>();

    void add(String pointer, Reason reason) {
        byPointer.put(pointer, reason);
    }

    Map<String, Reason> byPointer() {
        return byPointer;
    }
}
