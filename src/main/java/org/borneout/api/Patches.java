package org.borneout.api;

/** How a merge-patch is called among the kinds of content. */
final class Patches {
    static final String MERGE_PATCH = "application/merge-patch+json";

    private Patches() {}
}
