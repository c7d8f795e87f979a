package id.capaian.catalogue.codelist;

import id.capaian.indicator.sdmx.SdmxCode;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code and what it stands for. */
@Schema(description = "A code and what it stands for.")
public record Code(
        @Schema(description = "The code, as files have it.", examples = "36_71")
        String id,

        @Schema(description = "What it stands for, in Indonesian.", examples = "Kota Tangerang")
        String name,

        @Schema(description = "What it stands for, in English, where it is known.", examples = "Normal value") @Nullable
        String nameEn,

        @Schema(
                description = "The same in the addresses of this service; absent for codes of SDMX.",
                examples = "36.71")
        @Nullable
        String code,

        @Schema(description = "Code that it lies below.", examples = "36") @Nullable
        String parent) {

    static Code of(String id, String name, String nameEn) {
        return new Code(id, name, nameEn, null, null);
    }

    /** What a query finds: our code, its names in both languages, and the code that it lies below. */
    static List<Code> found(String query) {
        return Panache.getEntityManager()
                .createQuery(query, Object[].class)
                .getResultStream()
                .map(row -> ours((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    private static Code ours(String code, String name, @Nullable String nameEn, @Nullable String parent) {
        return new Code(SdmxCode.of(code), name, nameEn, code, parent == null ? null : SdmxCode.of(parent));
    }
}
