package org.borneout.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages that read across rooms. */
@MessageBundle("report")
public interface ReportMessages {
    @Message
    String any();

    @Message
    String anyKind();

    @Message
    String institute();

    @Message
    String topic();

    @Message
    String topics();

    @Message
    String status();

    @Message
    String outcome();

    @Message
    String saidFrom();

    @Message
    String saidTo();

    @Message
    String sort();

    @Message
    String mine();

    @Message
    String show();

    @Message
    String clear();

    @Message
    String csv();

    @Message
    String everything();

    @Message
    String search();

    @Message
    String searchLabel();

    @Message
    String searchHint();

    @Message
    String filters();

    @Message
    String listLead();

    @Message
    String listed();

    @Message
    String more();

    @Message
    String soMany(int count);

    @Message
    String soManyHere(int count);

    @Message
    String nothingYet();

    @Message
    String nothingYetReader();

    @Message
    String nothingFound();

    @Message
    String nothingFoundHint();

    @Message
    String filterMend();

    @Message
    String filterUnknown(String value);

    @Message
    String filterDate(String value);

    @Message
    String filterPeriod();

    @Message
    String filterText(int limit);

    @Message
    String order(PredictionOrder choice);

    @Message
    String unpublished();

    @Message
    String hindsight();

    @Message
    String byTheRule(String rule);

    @Message
    String willNot(String words);

    @Message
    String aNumber();

    @Message
    String drawn(String range, String upshot);

    @Message
    String revisedTo(String words, String day);

    @Message
    String dueOn(String day);

    @Message
    String wasDueOn(String day);

    @Message
    String byThen(String day);

    @Message
    String byThenButLater(String day, String later);

    @Message
    String legend();

    @Message
    String legendSaid();

    @Message
    String legendHappened();

    @Message
    String legendNo();

    @Message
    String legendPartly();

    @Message
    String legendVoid();

    @Message
    String legendUnresolved();

    @Message
    String legendOpen();

    @Message
    String saidWill();

    @Message
    String saidWillNot();

    @Message
    String withdrawnBecause();

    @Message
    String standsDraft();

    @Message
    String standsWithdrawn();

    @Message
    String standsNotCheckable(String reason);

    @Message
    String standsOpen(String day);

    @Message
    String standsOpenWithoutDue();

    @Message
    String standsDue(String day);

    @Message
    String standsOverdue(String day);

    @Message
    String standsProposed();

    @Message
    String standsSplit();

    @Message
    String standsHappened();

    @Message
    String standsHappenedOn(String day);

    @Message
    String standsDidNotHappen();

    @Message
    String standsDidNotHappenBy(String day);

    @Message
    String standsPartly(String share);

    @Message
    String standsValue(String value);

    @Message
    String standsVoid(String reason);

    @Message
    String standsCannotResolve();

    @Message
    String becauseOf(String reason);

    @Message
    String dateGiven();

    @Message
    String loggedBefore();

    @Message
    String loggedByRule(String rule);

    @Message
    String loggedByHand();

    @Message
    String correct();

    @Message
    String revise();

    @Message
    String another();

    @Message
    String withdraw();

    @Message
    String undo(org.borneout.prediction.Slip.Act choice);

    @Message
    String undoUntil(String moment);

    @Message
    String saidBy();

    @Message
    String saidOn();

    @Message
    String due();

    @Message
    String inTheNameOf();

    @Message
    String assignedTo();

    @Message
    String quoteTitle();

    @Message
    String quoteLead();

    @Message
    String openQuote();

    @Message
    String closeQuote();

    @Message
    String noQuote();

    @Message
    String translated();

    @Message
    String chainLabel();

    @Message
    String chainSaid();

    @Message
    String chainNotSeen();

    @Message
    String chainNoSource();

    @Message
    String chainAgency();

    @Message
    String chainCarries(String kind);

    @Message
    String chainPrints(String kind);

    @Message
    String source();

    @Message
    String archived();

    @Message
    String echoes(int count);

    @Message
    String revisedOn(String day);

    @Message
    String sureTitle();

    @Message
    String sureLead();

    @Message
    String scale();

    @Message
    String range();

    @Message
    String scalesCaption(String words);

    @Message
    String scaleAs(String term);

    @Message
    String scaleNearest(String term);

    @Message
    String scaleOurs();

    @Message
    String scaleUnverified();

    @Message
    String allScales();

    @Message
    String zeroToHundred();

    @Message
    String windowTitle();

    @Message
    String windowLead();

    @Message
    String noDue();

    @Message
    String windowSaid(String day);

    @Message
    String windowOpens(String day);

    @Message
    String windowDue(String day);

    @Message
    String windowGrace(String day);

    @Message
    String anchor();

    @Message
    String rule();

    @Message
    String opens();

    @Message
    String grace();

    @Message
    String graceDays(int count);

    @Message
    String zone();

    @Message
    String criteriaTitle();

    @Message
    String criteriaFrozen();

    @Message
    String criteriaNotFrozen();

    @Message
    String cannotBeChecked();

    @Message
    String onlyIf();

    @Message
    String happensIf();

    @Message
    String finePrint();

    @Message
    String resolvedFrom();

    @Message
    String noCriteria();

    @Message
    String frozen();

    @Message
    String fingerprint();

    @Message
    String notYet();

    @Message
    String baseRate();

    @Message
    String lastValue();

    @Message
    String noneSet();

    @Message
    String family();

    @Message
    String happenedTitle();

    @Message
    String happenedLead();

    @Message
    String everyClaim(long count);

    @Message
    String readTheDot();

    @Message
    String readTheRing();

    @Message
    String readTheBar();

    @Message
    String event();

    @Message
    String decided();

    @Message
    String score();

    @Message
    String scoreIs(String score);

    @Message
    String historyTitle();

    @Message
    String historyLead();

    @Message
    String historySaid(String words);

    @Message
    String historyRevised(String words);

    @Message
    String historyDue();

    @Message
    String historyLogged(String who);

    @Message
    String historyLoggedLate(String who);

    @Message
    String historyCorrected(String who);

    @Message
    String historyQuestionCorrected(String who);

    @Message
    String historyRevisionLogged(String who);

    @Message
    String historyWithdrawn(String who);

    @Message
    String historyUndone(String who);

    @Message
    String historyPublished(String who);

    @Message
    String historyFrozen(String who);

    @Message
    String historyDecided(String words);

    @Message
    String because(String reason);

    @Message
    String wasEmpty();

    @Message
    String isEmpty();

    @Message
    String somebody();

    @Message
    String noteTitle();

    @Message
    String noteLead();

    @Message
    String frontTitle();

    @Message
    String frontLead();

    @Message
    String frontH1a();

    @Message
    String frontH1b();

    @Message
    String frontH1c();

    @Message
    String firstTitle();

    @Message
    String firstLead();

    @Message
    String firstSetUp();

    @Message
    String firstSetUpHow();

    @Message
    String firstLog();

    @Message
    String firstLogHow();

    @Message
    String firstSignIn();

    @Message
    String firstSignInHow();

    @Message
    String firstWords();

    @Message
    String firstWordsHow();

    @Message
    String newestVerdicts();

    @Message
    String newestVerdictsLead();

    @Message
    String allDecided();

    @Message
    String newestLogged();

    @Message
    String newestLoggedLead();

    @Message
    String allPredictions();

    @Message
    String dueNext();

    @Message
    String dueNextLead();

    @Message
    String allOpen();

    @Message
    String nothingOpen();

    @Message
    String institutesLead();

    @Message
    String allInstitutes();

    @Message
    String prediction();

    @Message
    String words();

    @Message
    String kind();

    @Message
    String country();

    @Message
    String loggedCount();

    @Message
    String directoryLead();

    @Message
    String instituteSearch();

    @Message
    String byName();

    @Message
    String noInstituteFound();

    @Message
    String noInstituteYet();

    @Message
    String editEntry();

    @Message
    String parent();

    @Message
    String coverage();

    @Message
    String coveredSince();

    @Message
    String funding();

    @Message
    String ror();

    @Message
    String wikidata();

    @Message
    String nothingOfIts();

    @Message
    String itsNewest();

    @Message
    String allOfIts();

    @Message
    String publications();

    @Message
    String publicationsLead();

    @Message
    String question();

    @Message
    String claimsOnIt(int count);

    @Message
    String logClaim();

    @Message
    String asksFor();

    @Message
    String whoSaidWhat();

    @Message
    String whoSaidWhatLead();

    @Message
    String noClaims();

    @Message
    String foundIn(int count);

    @Message
    String foundTitle();

    @Message
    String nothingFoundIn();

    @Message
    String readSource();

    @Message
    String publishedOn();

    @Message
    String outlet();

    @Message
    String agency();

    @Message
    String byline();

    @Message
    String language();

    @Message
    String wayTitle();

    @Message
    String wayLead();

    @Message
    String carriedBy();

    @Message
    String historyImported(String who, String number);

    @Message
    String historyTakenBack(String who, String number);
}
