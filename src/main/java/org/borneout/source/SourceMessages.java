package org.borneout.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about institutes, experts and publications. */
@MessageBundle("source")
public interface SourceMessages {
    @Message
    String kind(InstituteKind choice);

    @Message
    String publicationKind(PublicationKind choice);

    @Message
    String nameKind(InstituteName.Kind choice);
}
