package id.capaian.journal;

import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;

/** The self-check of what is kept: 0 when it is as it would be made now or was put right, 1 when it is not. */
public class VerifyRollups implements QuarkusApplication {
    public static final String RENEW = "renew";

    private static final int TOLD = 10;

    private final List<Rollup> rollups;

    VerifyRollups(@All List<Rollup> rollups) {
        this.rollups = rollups;
    }

    @Override
    @ActivateRequestContext
    public int run(String... args) {
        var renew = List.of(args).contains(RENEW);
        var wrong = rollups.stream().flatMap(rollup -> rollup.wrong(renew)).toList();
        wrong.stream().limit(TOLD).forEach(path -> System.out.println("/v1/" + path));
        if (wrong.isEmpty()) {
            System.out.println("What is kept is as it would be made now");
            return 0;
        }
        System.out.println("Of what is kept, " + wrong.size() + (renew ? " were put right" : " are wrong"));
        return renew ? 0 : 1;
    }
}
