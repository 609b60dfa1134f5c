package org.borneout.api;

import java.math.BigDecimal;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** What parameters hold: they are read as texts, so that all that is wrong with them can be told at once. */
final class DocumentedParameters {
    private static final Set<String> DAYS = Set.of("from", "to", "asOf");
    private static final int USUAL = Integer.parseInt(Asked.LIMIT);

    private DocumentedParameters() {}

    static void complete(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(DocumentedParameters::complete);
        }
    }

    private static void complete(Parameter parameter) {
        if (parameter.getIn() != In.QUERY) {
            return;
        }
        if (parameter.getName().equals("limit")) {
            parameter.setSchema(OASFactory.createSchema()
                    .addType(SchemaType.INTEGER)
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(Asked.LONGEST_PAGE))
                    .defaultValue(USUAL));
        } else if (DAYS.contains(parameter.getName())) {
            parameter.setSchema(
                    OASFactory.createSchema().addType(SchemaType.STRING).format("date"));
        }
    }
}
