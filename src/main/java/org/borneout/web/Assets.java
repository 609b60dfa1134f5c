package org.borneout.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** A short fingerprint of the style sheets and scripts, put into their addresses so that browsers may keep them. */
@Named("assets")
@ApplicationScoped
public class Assets {
    private final String fingerprint;

    Assets() {
        CRC32 sum = new CRC32();
        for (String file : List.of("tokens.css", "look.css", "more.css", "page.js", "api.js")) {
            try (InputStream in =
                    Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("missing resource " + file);
                }
                sum.update(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        fingerprint = Long.toHexString(sum.getValue());
    }

    public String fingerprint() {
        return fingerprint;
    }
}
