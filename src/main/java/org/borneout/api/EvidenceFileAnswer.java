package org.borneout.api;

import org.borneout.resolution.EvidenceFile;

/**
 * A file that was uploaded as evidence.
 *
 * @param mediaType by its first bytes
 * @param size in bytes
 */
record EvidenceFileAnswer(long id, String name, String mediaType, int size, String sha256) {
    static EvidenceFileAnswer of(EvidenceFile file) {
        return new EvidenceFileAnswer(file.id(), file.name(), file.mediaType(), file.size(), file.sha256());
    }
}
