package id.capaian.journal;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a change would do.
 *
 * @param differences finds every value that would differ; only a dry run asks
 */
public record Plan(Action action, String path, Supplier<List<Difference>> differences) {}
