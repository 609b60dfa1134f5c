package org.borneout.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which licence the public data of this site may be used. */
@Named("licence")
@ApplicationScoped
public class Licence {
    private static final String USUAL = "CC BY 4.0";
    private static final String USUAL_ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

    private final String name;
    private final Optional<String> address;

    Licence(
            @ConfigProperty(name = "borneout.licence") Optional<String> name,
            @ConfigProperty(name = "borneout.licence-url") Optional<String> address) {
        this.name = name.filter(given -> !given.isBlank()).orElse(USUAL);
        this.address = address.filter(given -> !given.isBlank());
    }

    public String name() {
        return name;
    }

    /** Where it can be read; empty where the host named another licence and no address. */
    public String address() {
        return address.orElse(name.equals(USUAL) ? USUAL_ADDRESS : "");
    }
}
