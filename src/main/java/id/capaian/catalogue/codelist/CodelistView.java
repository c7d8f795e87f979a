package id.capaian.catalogue.codelist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.indicator.sdmx.SdmxCode;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code list with its codes. */
@Schema(name = "Codelist", description = "A list of codes and what each stands for.")
public record CodelistView(
        @JsonUnwrapped CodelistHead head,

        @Schema(description = "Its codes.") List<Code> codes) {

    /** A code list. */
    @Schema(name = "CodelistHead", description = "A list of codes.")
    public record CodelistHead(
            @Schema(description = "Its id in SDMX.", examples = "CL_AREA")
            String id,

            @Schema(description = "Who maintains it.", examples = "CAPAIAN")
            String agency,

            @Schema(description = "Its version.", examples = "1.0.0")
            String version,

            @Schema(description = "What its codes stand for, in Indonesian.", examples = "Wilayah")
            String name,

            @Schema(description = "Its address.", examples = "/v1/codelists/CL_AREA")
            String href) {

        private static CodelistHead of(Codelist list) {
            return new CodelistHead(
                    list.name(), SdmxCode.AGENCY, SdmxCode.VERSION, list.title(), "/v1/codelists/" + list);
        }
    }

    /** All there are, without their codes. */
    @Schema(name = "Codelists", description = "The code lists there are.")
    public record Codelists(
            @Schema(description = "The code lists.") List<CodelistHead> items) {
        static Codelists all() {
            return new Codelists(
                    Stream.of(Codelist.values()).map(CodelistHead::of).toList());
        }
    }

    static CodelistView of(Codelist list) {
        return new CodelistView(CodelistHead.of(list), list.codes());
    }
}
