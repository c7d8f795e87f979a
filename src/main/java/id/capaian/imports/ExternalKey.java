package id.capaian.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;

/** What a source of rows calls a thing that we have, so that it is found again when the source sends it again. */
@Entity
public class ExternalKey extends PanacheEntityBase {
    @EmbeddedId
    public Key key;

    /** Address of the thing below {@code /v1/}. */
    @Column
    public String path;

    /** What it is called, by whom. */
    @Embeddable
    record Key(
            @Column(name = "source") String source,
            @Column(name = "type") String type,
            @Column(name = "external_id") String id) {}

    /** Those of a source that are known, in one statement. */
    public static List<ExternalKey> of(String source, ImportType type, Collection<String> ids) {
        return list("key.source = ?1 and key.type = ?2 and key.id in ?3", source, type.toString(), ids);
    }

    /** What is known from now on. */
    public static ExternalKey add(String source, ImportType type, String id, String path) {
        var external = new ExternalKey();
        external.key = new Key(source, type.toString(), id);
        external.path = path;
        external.persist();
        return external;
    }

    public String id() {
        return key.id();
    }

    /** The thing's own key. */
    public String thing() {
        return path.substring(path.indexOf('/') + 1);
    }
}
