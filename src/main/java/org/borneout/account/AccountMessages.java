package org.borneout.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts for coming in, one's own account, and the people who work here. */
@MessageBundle("account")
public interface AccountMessages {
    @Message
    String signInTitle();

    @Message
    String signInLead();

    @Message
    String signInLeadPrivate();

    @Message
    String yourAccount();

    @Message
    String email();

    @Message
    String password();

    @Message
    String signIn();

    @Message
    String forgotten();

    @Message
    String setUpHere();

    @Message
    String wrongPassword();

    @Message
    String passwordToSignIn();

    @Message
    String tooManyAttempts(int minutes);

    @Message
    String setUpTitle();

    @Message
    String setUpLead();

    @Message
    String setUpCodePart();

    @Message
    String setUpCodeNote();

    @Message
    String setUpCode();

    @Message
    String setUpCodeHint();

    @Message
    String setUpYouPart();

    @Message
    String setUpYouNote();

    @Message
    String setUpDone();

    @Message
    String codeWrong();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String nameMissing();

    @Message
    String nameTooLong(int limit);

    @Message
    String emailMissing();

    @Message
    String emailNotPlausible();

    @Message
    String emailExists();

    @Message
    String newPassword();

    @Message
    String passwordHint();

    @Message
    String passwordMissing(int shortest);

    @Message
    String passwordTooShort(int shortest);

    @Message
    String passwordTooLong(int longest);

    @Message
    String passwordIsEmail();

    @Message
    String passwordSet();

    @Message
    String linkTitleInvited();

    @Message
    String linkTitleReset();

    @Message
    String linkLeadInvited();

    @Message
    String linkLeadReset();

    @Message
    String linkPart();

    @Message
    String linkPartNote();

    @Message
    String linkGo();

    @Message
    String linkSpent();

    @Message
    String accountLead(String role, String email);

    @Message
    String you();

    @Message
    String youNote();

    @Message
    String language();

    @Message
    String english();

    @Message
    String korean();

    @Message
    String languageUnknown();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String passwordNote();

    @Message
    String currentPassword();

    @Message
    String currentWrong();

    @Message
    String changePassword();

    @Message
    String passwordChanged();

    @Message
    String tokens();

    @Message
    String tokensNote();

    @Message
    String tokensNone();

    @Message
    String tokenName();

    @Message
    String tokenNameHint();

    @Message
    String tokenNameMissing();

    @Message
    String scope();

    @Message
    String scopeRead();

    @Message
    String scopeLog();

    @Message
    String scopeReview();

    @Message
    String scopeAdmin();

    @Message
    String scopeNotYours();

    @Message
    String makeToken();

    @Message
    String tokenMade();

    @Message
    String tokenOnce();

    @Message
    String tokenUse();

    @Message
    String tokenCreated();

    @Message
    String tokenUsed();

    @Message
    String tokenNeverUsed();

    @Message
    String tokenRevoke();

    @Message
    String tokenRevokeNamed(String name);

    @Message
    String tokenRevokeAsk(String name);

    @Message
    String tokenRevoked();

    @Message
    String tokenFromSettings();

    @Message
    String goOut();

    @Message
    String goOutNote();

    @Message
    String signOut();

    @Message
    String adminTitle();

    @Message
    String adminLead();

    @Message
    String people();

    @Message
    String peopleNote();

    @Message
    String person();

    @Message
    String role();

    @Message
    String state();

    @Message
    String stateActive();

    @Message
    String stateInvited();

    @Message
    String stateOff();

    @Message
    String analyst();

    @Message
    String reviewer();

    @Message
    String admin();

    @Message
    String analystMay();

    @Message
    String reviewerMay();

    @Message
    String adminMay();

    @Message
    String invite();

    @Message
    String inviteNote();

    @Message
    String inviteMake();

    @Message
    String roleUnknown();

    @Message
    String settings();

    @Message
    String settingsNote();

    @Message
    String settingZone();

    @Message
    String settingReading();

    @Message
    String settingReadingPublic();

    @Message
    String settingReadingPrivate();

    @Message
    String settingReaders();

    @Message
    String settingReadersTwo();

    @Message
    String settingReadersSolo();

    @Message
    String settingAddress();

    @Message
    String settingAddressNone();

    @Message
    String backup();

    @Message
    String backupNote();

    @Message
    String backupMake();

    @Message
    String backupHow();

    @Message
    String backupElsewhere();

    @Message
    String personRolePart();

    @Message
    String personRoleNote();

    @Message
    String personChange();

    @Message
    String personLinkPart();

    @Message
    String personLinkNoteInvited();

    @Message
    String personLinkNoteReset();

    @Message
    String personLinkInvited();

    @Message
    String personLinkReset();

    @Message
    String personLinkExplain();

    @Message
    String personLinkReady(String name);

    @Message
    String personLinkOnce(String until);

    @Message
    String personLinkAddress();

    @Message
    String personSwitchPart();

    @Message
    String personOffNote();

    @Message
    String personOff();

    @Message
    String personOffAsk(String name);

    @Message
    String personOn();

    @Message
    String personIsOff();

    @Message
    String switchedOff();

    @Message
    String switchedOn();

    @Message
    String lastAdmin();

    @Message
    String setUpWorkersPart();

    @Message
    String setUpWorkersNote();

    @Message
    String workersLegend();

    @Message
    String workersSeveral();

    @Message
    String workersSeveralHint();

    @Message
    String workersOne();

    @Message
    String workersOneHint();

    @Message
    String workersFixedOne();

    @Message
    String workersFixedSeveral();

    @Message
    String workersFixed();

    @Message
    String workersUnknown();

    @Message
    String workersChange();

    @Message
    String workersNowOne();

    @Message
    String workersNowSeveral();

    @Message
    String setUpSamplePart();

    @Message
    String setUpSampleNote();

    @Message
    String setUpSample();

    @Message
    String setUpSampleHint();

    @Message
    String samplePart();

    @Message
    String sampleNote();

    @Message
    String sampleThere();

    @Message
    String sampleNotThere();

    @Message
    String sampleOpen();

    @Message
    String archive();

    @Message
    String archiveNote();

    @Message
    String archiveHow();

    @Message
    String archiveMake();

    @Message
    String setUpArchive();

    @Message
    String importsPart();

    @Message
    String importsNote();

    @Message
    String importsOpen();
}
