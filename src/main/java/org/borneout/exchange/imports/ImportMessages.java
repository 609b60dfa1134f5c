package org.borneout.exchange.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about imports. */
@MessageBundle("imports")
public interface ImportMessages {
    // ---- pages ----

    @Message
    String title();

    @Message
    String lead();

    @Message
    String bring();

    @Message
    String bringNote();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String frame();

    @Message
    String frameHint();

    @Message
    String verdicts();

    @Message
    String verdictsAccept();

    @Message
    String verdictsAcceptHint();

    @Message
    String verdictsPropose();

    @Message
    String verdictsProposeHint();

    @Message
    String verdictsOfAnalysts();

    @Message
    String reading();

    @Message
    String decimal();

    @Message
    String dates();

    @Message
    String find();

    @Message
    String decimalPoint();

    @Message
    String decimalComma();

    @Message
    String daysIso();

    @Message
    String daysYmd();

    @Message
    String daysDmy();

    @Message
    String daysMdy();

    @Message
    String upload();

    @Message
    String uploadNote();

    @Message
    String allImports();

    @Message
    String yourImports();

    @Message
    String none();

    @Message
    String state();

    @Message
    String rows();

    @Message
    String written();

    @Message
    String withFaults();

    @Message
    String unnamed(long number);

    @Message
    String oneTitle(long number);

    @Message
    String stateQueued();

    @Message
    String stateReceiving();

    @Message
    String stateChecking();

    @Message
    String stateWriting();

    @Message
    String stateTakingBack();

    @Message
    String stateChecked();

    @Message
    String stateWritten();

    @Message
    String stateFailed();

    @Message
    String stateUndone();

    @Message
    String notRead();

    @Message
    String progress();

    @Message
    String ofRows(long done, long rows);

    @Message
    String mayLeave();

    @Message
    String lookAgain();

    @Message
    String sentBy();

    @Message
    String readAs();

    @Message
    String semicolon();

    @Message
    String comma();

    @Message
    String bar();

    @Message
    String tab();

    @Message
    String withinOne();

    @Message
    String layoutOwn();

    @Message
    String systematic();

    @Message
    String noFrame();

    @Message
    String undoReason();

    @Message
    String besides();

    @Message
    String allOfThem();

    @Message
    String wouldCome();

    @Message
    String came();

    @Message
    String hadCome();

    @Message
    String tallyCreated();

    @Message
    String tallyChanged();

    @Message
    String tallyUnchanged();

    @Message
    String tallyDuplicates();

    @Message
    String makes(
            long predictions,
            long forecasts,
            long questions,
            long institutes,
            long persons,
            long publications,
            long verdicts);

    @Message
    String write(long rows);

    @Message
    String writeNote(long rows);

    @Message
    String nothingToWrite();

    @Message
    String badRows();

    @Message
    String badRowsNote();

    @Message
    String goOnTitle();

    @Message
    String goOn();

    @Message
    String rowByRow();

    @Message
    String allRows();

    @Message
    String onlyFaults();

    @Message
    String noFaults();

    @Message
    String line();

    @Message
    String becomes();

    @Message
    String statement();

    @Message
    String asLine(long line);

    @Message
    String resultCreate();

    @Message
    String resultRevision();

    @Message
    String resultChanged();

    @Message
    String resultUnchanged();

    @Message
    String resultDuplicate();

    @Message
    String resultError();

    @Message
    String columns();

    @Message
    String columnsNote();

    @Message
    String unknownColumns(long count);

    @Message
    String column();

    @Message
    String sample();

    @Message
    String holds();

    @Message
    String leftOut();

    @Message
    String texts();

    @Message
    String textsNote();

    @Message
    String text(int number);

    @Message
    String textTo();

    @Message
    String readAgain();

    @Message
    String undo();

    @Message
    String undoNote();

    @Message
    String askUndo();

    @Message
    String undoButton();

    @Message
    String undoBegun();

    // ---- faults of a row ----

    @Message
    String cellTooLong(String length, String limit);

    @Message
    String cellMissing(String column);

    @Message
    String notADay(String value);

    @Message
    String ambiguousDay(String value);

    @Message
    String notANumber(String value);

    @Message
    String commaDecimal(String value);

    @Message
    String notForNumber(String value);

    @Message
    String notForYesNo(String value);

    @Message
    String eventAfterDue(String value, String due);

    @Message
    String outcomeTooEarly(String due);

    @Message
    String instituteAmbiguous(String value);

    @Message
    String tooManyFields(String fields, String columns);

    @Message
    String wouldAlter(String column, String stored, String value);

    @Message
    String wouldAdd(String column, String value);

    @Message
    String contradictsLine(String line, String column);

    @Message
    String otherSide(String line);

    @Message
    String otherPrediction(String value, String prediction);

    @Message
    String outOfOrder(String value, String last);

    @Message
    String withdrawn(String value, String prediction);

    @Message
    String beingRead();

    @Message
    String notTaken();

    @Message
    String dueMissing();

    @Message
    String valueMissing();

    // ---- files that cannot be read ----

    @Message
    String fileTooLong(String megabytes);

    @Message
    String brokeOff();

    @Message
    String fileEmpty();

    @Message
    String fileNotText();

    @Message
    String fileNotSpreadsheet();

    @Message
    String fileOldSpreadsheet();

    @Message
    String fileBlowsUp();

    @Message
    String fileTooManyColumns(String line, String limit);

    @Message
    String fileTooLongRow(String line, String limit);

    @Message
    String fileTooManyRows(String limit);

    @Message
    String fileNotJson(String line, String column);

    @Message
    String fileNotRows();

    @Message
    String fileNoRows();

    @Message
    String fileNothingMapped();

    @Message
    String builtUpon(String what, String where);

    @Message
    String uponClaim();

    @Message
    String uponRevision();

    @Message
    String uponPrint();

    @Message
    String uponVerdict();

    @Message
    String uponFrozen();

    @Message
    String uponMerged();

    @Message
    String uponCorrected();

    @Message
    String uponReply();

    @Message
    String fileOurFault();

    // ---- what cannot be asked ----

    @Message
    String onlyAdminsAccept();

    @Message
    String cannotCommit();

    @Message
    String cannotUndo();

    @Message
    String cannotRemap();

    @Message
    String notUnderstood();

    @Message
    String unknownField(String value);

    @Message
    String reasonMissing();

    @Message
    String fileMissing();

    @Message
    String notADecimal(String value);

    @Message
    String frameTooLong();
}
