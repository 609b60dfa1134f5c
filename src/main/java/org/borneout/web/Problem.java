package org.borneout.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal as RFC 9457 problem+json. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String instance,
        @Nullable Long existing,
        @Nullable String reference,
        @Nullable List<Fault> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
