package org.borneout.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the settings say about the site as a whole. */
@Named("siteSettings")
@ApplicationScoped
class Site {
    private final String zone;
    private final boolean privateSite;
    private final boolean solo;
    private final Optional<String> publicAddress;
    private final int port;

    Site(
            @ConfigProperty(name = "borneout.zone") String zone,
            @ConfigProperty(name = "borneout.private") boolean privateSite,
            @ConfigProperty(name = "borneout.solo") boolean solo,
            @ConfigProperty(name = "borneout.public-url") Optional<String> publicAddress,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.zone = zone;
        this.privateSite = privateSite;
        this.solo = solo;
        this.publicAddress = publicAddress.map(address -> address.replaceFirst("/+$", ""));
        this.port = port;
    }

    public String zone() {
        return zone;
    }

    public boolean closed() {
        return privateSite;
    }

    public boolean solo() {
        return solo;
    }

    public String publicAddress() {
        return publicAddress.orElse("");
    }

    boolean https() {
        return publicAddress().startsWith("https:");
    }

    /** The address without a slash at its end: the public one, else the one by which the reader came. */
    String address(UriInfo uri) {
        return publicAddress.orElseGet(() -> uri.getBaseUri().toString().replaceFirst("/+$", ""));
    }

    /** For somebody who reads the log of this machine. */
    String addressHere() {
        return publicAddress.orElse("http://localhost:" + port);
    }
}
