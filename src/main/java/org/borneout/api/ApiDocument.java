package org.borneout.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.borneout.web.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/** Completes the OpenAPI document with what the records say but its generator does not read: which values may be null. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDocument implements OASFilter {
    private static final String TOKEN = "token";
    private static final String LIST = "ListAnswer";

    /** Answers have every key; of what is sent, only what is needed. */
    private static final List<Class<?>> ANSWERS = List.of(
            PredictionAnswer.class,
            InstituteAnswer.class,
            LexiconAnswer.class,
            MeAnswer.class,
            ReadingAnswer.class,
            EvidenceFileAnswer.class,
            ImportAnswer.class);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSecurityScheme(TOKEN, token());
        if (document.getPaths() != null) {
            document.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(item -> item.getOperations().values().forEach(ApiDocument::secure));
        }
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        Map<String, Class<?>> answers = new LinkedHashMap<>();
        ANSWERS.forEach(type -> collect(type, answers));
        schemas.forEach((name, schema) -> {
            Class<?> type = name.startsWith(LIST) ? ListAnswer.class : answers.get(name);
            if (type != null) {
                complete(schema, type, true);
            }
        });
        Map<String, Class<?>> requests = new LinkedHashMap<>();
        collect(NewPrediction.class, requests);
        collect(NewVerdict.class, requests);
        requests.values().forEach(type -> {
            var named = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
            boolean renamed = named != null && !named.name().isEmpty();
            Schema schema = schemas.get(renamed ? named.name() : type.getSimpleName());
            if (schema != null) {
                complete(schema, type, false);
                schema.setAdditionalPropertiesBoolean(false);
            }
        });
        Schema problem = schemas.get(Problem.class.getSimpleName());
        if (problem != null) {
            problem.setRequired(List.of("type", "title", "status", "instance"));
        }
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(
                        "Made on /account. Its scope is read, log, review or admin; each may do all that the ones before"
                                + " it may, and none more than its owner may.");
    }

    /** The generator names the roles of this program, which are not scopes of a token. */
    private static void secure(Operation operation) {
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        }
    }

    private static void collect(Class<?> type, Map<String, Class<?>> known) {
        if (!type.isRecord() || known.putIfAbsent(type.getSimpleName(), type) != null) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            collect(component.getType(), known);
            if (component.getGenericType() instanceof ParameterizedType generic) {
                for (Type argument : generic.getActualTypeArguments()) {
                    if (argument instanceof Class<?> item) {
                        collect(item, known);
                    }
                }
            }
        }
    }

    private static void complete(Schema schema, Class<?> type, boolean everyKey) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        Map<String, Schema> completed = new LinkedHashMap<>(properties);
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Schema property = properties.get(component.getName());
            if (property != null && isNullable(component.getAnnotatedType())) {
                completed.put(component.getName(), orNull(property));
            }
            if (component.getAccessor().getAnnotation(JsonInclude.class) == null) {
                required.add(component.getName());
            }
        }
        schema.setProperties(completed);
        if (everyKey) {
            schema.setRequired(required);
        }
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() != null
                || property.getType() == null
                || property.getType().isEmpty()) {
            return OASFactory.createSchema()
                    .description(property.getDescription())
                    .addAnyOf(property.description(null))
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        if (!property.getType().contains(SchemaType.NULL)) {
            property.addType(SchemaType.NULL);
        }
        return property;
    }
}
