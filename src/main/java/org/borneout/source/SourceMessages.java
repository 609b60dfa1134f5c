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

    @Message
    String nameMissing();

    @Message
    String tooLong(int length, int limit);

    @Message
    String notAKind(String value);

    @Message
    String notACountry(String value);

    @Message
    String notADate(String value);

    @Message
    String notARor();

    @Message
    String notAWikidataId();

    @Message
    String instituteNotSaved();

    @Message
    String instituteSaved();

    @Message
    String editTitle();

    @Message
    String newTitle();

    @Message
    String editLead();

    @Message
    String staleTitle();

    @Message
    String staleLead();

    @Message
    String staleSee();

    @Message
    String namesTitle();

    @Message
    String namesLead();

    @Message
    String nameEn();

    @Message
    String nameKo();

    @Message
    String acronyms();

    @Message
    String acronymsHint();

    @Message
    String aliases();

    @Message
    String former();

    @Message
    String onePerLine();

    @Message
    String whatTitle();

    @Message
    String whatLead();

    @Message
    String kindLabel();

    @Message
    String kindUnknown();

    @Message
    String country();

    @Message
    String countryHint();

    @Message
    String fundingNote();

    @Message
    String replyContact();

    @Message
    String replyContactHint();

    @Message
    String coveragePolicy();

    @Message
    String coveragePolicyHint();

    @Message
    String coveredSince();

    @Message
    String ror();

    @Message
    String rorHint();

    @Message
    String wikidata();

    @Message
    String wikidataHint();

    @Message
    String published();

    @Message
    String save();

    @Message
    String leave();
}
