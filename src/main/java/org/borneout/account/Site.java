package org.borneout.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the settings say about the site as a whole. */
@Named("siteSettings")
@ApplicationScoped
public class Site {
    private final String zone;
    private final boolean privateSite;
    private static final String SOLO = "solo";

    private final Optional<Boolean> solo;
    private final EntityManager entities;
    private final Ledger ledger;
    private final Optional<String> publicAddress;
    private final int port;
    private final boolean serves;

    Site(
            @ConfigProperty(name = "borneout.zone") String zone,
            @ConfigProperty(name = "borneout.private") boolean privateSite,
            @ConfigProperty(name = "borneout.solo") Optional<Boolean> solo,
            @ConfigProperty(name = "borneout.public-url") Optional<String> publicAddress,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "borneout.command") Optional<String> command,
            EntityManager entities,
            Ledger ledger) {
        this.zone = zone;
        this.privateSite = privateSite;
        this.solo = solo;
        this.publicAddress = publicAddress.map(address -> address.replaceFirst("/+$", ""));
        this.port = port;
        this.serves = command.isEmpty();
        this.entities = entities;
        this.ledger = ledger;
    }

    /** Whether this process serves the site; otherwise it is a command, which does its one thing and ends. */
    public boolean serves() {
        return serves;
    }

    public String zone() {
        return zone;
    }

    public boolean closed() {
        return privateSite;
    }

    /** Whether one person may freeze and decide alone: as the environment says, else as was chosen at the set-up. */
    @Transactional
    public boolean solo() {
        if (solo.isPresent()) {
            return solo.get();
        }
        Setting chosen = entities.find(Setting.class, SOLO);
        return chosen != null && chosen.content().equals("true");
    }

    /** Whether the environment says so, so that nobody can choose here. */
    public boolean soloIsFixed() {
        return solo.isPresent();
    }

    /** Keeps what was chosen, at the set-up or later. */
    @Transactional
    public void choosesSolo(boolean alone, @Nullable Long by) {
        entities.merge(new Setting(SOLO, String.valueOf(alone)));
        ledger.record(Change.of(by, "SOLO_CHOSEN", "site", 0).code("solo", alone));
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
