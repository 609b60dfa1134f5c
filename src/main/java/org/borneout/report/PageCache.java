package org.borneout.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.borneout.account.Visitor;
import org.borneout.ledger.History;
import org.borneout.web.Flash;
import org.borneout.web.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Pages as visitors without an account get them, under all that such a page depends on: its address, the language, the end
 * of the ledger, into which every change goes, and the quarter of an hour. Predictions fall due at midnight somewhere, and
 * the midnights of all zones lie on quarters of hours; between two of them nothing happens without being written.
 */
@ApplicationScoped
class PageCache {
    private static final long ROOM = 32L * 1024 * 1024;
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    private final Cache<String, String> pages = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((String key, String page) -> 2 * (key.length() + page.length()))
            .build();
    private final History history;
    private final Visitor visitor;
    private final Flash flash;
    private final Languages languages;
    private final Clock clock;

    PageCache(History history, Visitor visitor, Flash flash, Languages languages, Clock clock) {
        this.history = history;
        this.visitor = visitor;
        this.flash = flash;
        this.languages = languages;
        this.clock = clock;
    }

    /** Whether the page of this request is that of everybody. */
    boolean isEverybodys() {
        return !visitor.isSignedIn() && !flash.isWaiting();
    }

    /** @param address with its query */
    String key(String address) {
        return history.headHash() + " " + clock.instant().getEpochSecond() / QUARTER + " "
                + languages.current().getLanguage() + " " + address;
    }

    @Nullable
    String known(String key) {
        return pages.getIfPresent(key);
    }

    String keep(String key, String page) {
        pages.put(key, page);
        return page;
    }

    /** A weak tag of the page under a key. */
    static String tag(String key) {
        return "W/\""
                + Long.toHexString(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                        .getMostSignificantBits())
                + "\"";
    }
}
