package id.capaian.catalogue;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

/** Of which datasets. */
public class DictionaryQuery {
    @Parameter(description = "Only these datasets.", example = "measurements")
    @QueryParam("dataset")
    @Separator(",")
    public List<String> dataset = List.of();
}
