package id.capaian.journal;

import id.capaian.access.TokenChange;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Puts granted and revoked tokens on the record, as their room does not know this one. */
@Singleton
public class TokensOnRecord {
    private final Journal journal;

    TokensOnRecord(Journal journal) {
        this.journal = journal;
    }

    void record(@Observes TokenChange change) {
        var action = switch (change.deed()) {
            case GRANTED -> Action.CREATE;
            case REVOKED -> Action.WITHDRAW;
        };
        journal.record(action, new Thing(change), change.reason());
    }

    private record Thing(TokenChange change) implements Recorded {
        @Override
        public Subject subject() {
            var token = change.view();
            return new Subject(
                    ResourceType.TOKEN, "tokens/" + token.id(), token.content().opd());
        }

        @Override
        public Object publicView() {
            return change.view();
        }

        @Override
        public boolean isPublic() {
            return false;
        }
    }
}
