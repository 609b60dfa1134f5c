package org.borneout.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.borneout.web.Fault;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Which values may be null, and which keys are always there: what the records say and the generator does not read. */
final class DocumentedSchemas {
    private static final String LIST = "ListAnswer";

    /** Answers have every key. */
    private static final List<Class<?>> ANSWERS = List.of(
            PredictionAnswer.class,
            InstituteAnswer.class,
            DirectoryEntryAnswer.class,
            PublicationDetailAnswer.class,
            LexiconAnswer.class,
            LedgerPage.class,
            VerificationAnswer.class,
            MeAnswer.class,
            ReadingAnswer.class,
            EvidenceFileAnswer.class,
            Fault.class,
            RecordAnswer.class,
            CompareAnswer.class,
            ImportAnswer.class);

    /** Of what is sent, only what is needed has to be there, and nothing besides is understood. */
    private static final List<Class<?>> REQUESTS = List.of(
            NewPrediction.class,
            PredictionPatch.class,
            NewForecast.class,
            NewWithdrawal.class,
            NewQuestion.class,
            QuestionPatch.class,
            NewInstitute.class,
            InstitutePatch.class,
            NewVerdict.class,
            NewReply.class);

    private DocumentedSchemas() {}

    static void complete(Map<String, Schema> schemas) {
        Map<String, Class<?>> answers = new LinkedHashMap<>();
        ANSWERS.forEach(type -> collect(type, answers));
        schemas.forEach((name, schema) -> {
            Class<?> type = name.startsWith(LIST) ? ListAnswer.class : answers.get(name);
            if (type != null) {
                complete(schema, type, true);
            }
        });
        Map<String, Class<?>> requests = new LinkedHashMap<>();
        REQUESTS.forEach(type -> collect(type, requests));
        requests.forEach((name, type) -> {
            Schema schema = schemas.get(name);
            if (schema != null) {
                complete(schema, type, false);
                schema.setAdditionalPropertiesBoolean(false);
            }
        });
    }

    /**
     * Writes choices where they are chosen from: two enums of different rooms may have the same simple name, and readers
     * of the document see them at once.
     */
    static void inlineChoices(OpenAPI document) {
        Map<String, Schema> schemas =
                new LinkedHashMap<>(document.getComponents().getSchemas());
        Map<String, Schema> choices = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            if (schema.getEnumeration() != null) {
                choices.put("#/components/schemas/" + name, schema);
            }
        });
        schemas.values().forEach(schema -> {
            if (schema.getProperties() != null) {
                schema.getProperties().values().forEach(property -> inline(property, choices));
            }
        });
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(operation -> {
                    if (operation.getParameters() != null) {
                        operation.getParameters().forEach(parameter -> inline(parameter.getSchema(), choices));
                    }
                }));
        choices.keySet().forEach(ref -> schemas.remove(ref.substring(ref.lastIndexOf('/') + 1)));
        document.getComponents().setSchemas(schemas);
    }

    private static void inline(@Nullable Schema schema, Map<String, Schema> choices) {
        if (schema == null) {
            return;
        }
        Schema choice = schema.getRef() == null ? null : choices.get(schema.getRef());
        if (choice != null) {
            schema.setRef(null);
            if (schema.getType() == null || !schema.getType().contains(SchemaType.STRING)) {
                schema.addType(SchemaType.STRING);
            }
            schema.setEnumeration(new ArrayList<>(choice.getEnumeration()));
            return;
        }
        inline(schema.getItems(), choices);
        inline(schema.getAdditionalPropertiesSchema(), choices);
        for (List<Schema> some : Arrays.asList(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())) {
            if (some != null) {
                some.forEach(one -> inline(one, choices));
            }
        }
    }

    /** Problems leave out what they have no use for. */
    static void completeProblem(Schema problem) {
        problem.setRequired(List.of("type", "title", "status", "instance"));
    }

    private static void collect(Class<?> type, Map<String, Class<?>> known) {
        if (!type.isRecord() || known.putIfAbsent(name(type), type) != null) {
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

    static String name(Class<?> type) {
        var named = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return named == null || named.name().isEmpty() ? type.getSimpleName() : named.name();
    }

    private static void complete(Schema schema, Class<?> type, boolean everyKey) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        Map<String, Schema> completed = new LinkedHashMap<>(properties);
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String key = key(component);
            Schema property = properties.get(key);
            if (property != null && isNullable(component.getAnnotatedType())) {
                completed.put(key, orNull(property));
            }
            if (component.getAccessor().getAnnotation(JsonInclude.class) == null) {
                required.add(key);
            }
        }
        schema.setProperties(completed);
        if (everyKey) {
            schema.setRequired(required);
        }
    }

    private static String key(RecordComponent component) {
        JsonProperty called = component.getAccessor().getAnnotation(JsonProperty.class);
        return called == null ? component.getName() : called.value();
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
        List<Object> choices = property.getEnumeration();
        if (choices != null && !choices.contains(null)) {
            List<Object> orNone = new ArrayList<>(choices);
            orNone.add(null);
            property.setEnumeration(orNone);
        }
        return property;
    }
}
