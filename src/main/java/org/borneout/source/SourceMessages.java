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
    String editTitle();

    @Message
    String editLead();

    @Message
    String namesTitle();

    @Message
    String namesLead();

    @Message
    String nameLine(int number);

    @Message
    String name();

    @Message
    String nameLanguageLabel();

    @Message
    String nameKindLabel();

    @Message
    String nameLanguage(String name);

    @Message
    String officialNameMissing();

    @Message
    String twoOfficialNames(String language);

    @Message
    String aboutTitle();

    @Message
    String aboutLead();

    @Message
    String kindLabel();

    @Message
    String notKnown();

    @Message
    String country();

    @Message
    String countryUnknown(String code);

    @Message
    String coveragePolicy();

    @Message
    String coveragePolicyHint();

    @Message
    String coveredSince();

    @Message
    String fundingNote();

    @Message
    String fundingNoteHint();

    @Message
    String replyContact();

    @Message
    String replyContactHint();

    @Message
    String ror();

    @Message
    String rorHint();

    @Message
    String rorUnknown();

    @Message
    String wikidata();

    @Message
    String wikidataHint();

    @Message
    String wikidataUnknown();

    @Message
    String publishedLabel();

    @Message
    String publishedHint();

    @Message
    String notAChoice(String value);

    @Message
    String tooLong(int limit);

    @Message
    String notADate(String value);

    @Message
    String entryStale();

    @Message
    String entrySaved();

    @Message
    String entryUnchanged();

    @Message
    String saveEntry();

    @Message
    String leave();

    @Message
    String nameKnown(String name);

    @Message
    String reviewersPublish();
}
