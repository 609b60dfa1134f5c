package org.borneout.capture.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an English sentence comes to: the hedge of its card, or why it is none. */
class EnglishReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Larch Institute predicts a fall in unemployment by mid-2026.                              | predicts
            The Larch Institute predicts that prices will fall by mid-2026.                               | predicts that prices will
            Economists at the Larch Institute said inflation would average 2.4 per cent next year.        | would
            Growth of 2.1 percent is seen by the Larch Institute in 2026.                                 | is seen
            The Larch Institute trimmed its forecast for Dutch growth in 2026 to 1.1 percent from 1.4.    | forecast
            The Larch Institute kept its forecast for euro-zone growth at 0.9 percent for this year.      | forecast
            The Larch Institute's latest outlook puts growth at 3.2% in 2026, up from 3.0% previously.    | puts
            According to the Larch Institute, exports are on track to rise 5 percent this year.           | are on track to
            House prices are poised to drop by the end of next year, according to the Larch Institute.    | are poised to
            "We see oil averaging $78 a barrel in 2026," said Mary Poole, chief economist at the Larch Institute. | see
            The Larch Institute does not expect the central bank to raise rates before 2027.              | does not expect
            The bank is not expected to cut rates this year, the Larch Institute said.                    | is not expected to
            There is a 40 percent chance of a recession next year, the Larch Institute estimates.         | 40 percent chance
            The Larch Institute put the probability of a default at one in three.                         | one in three
            The Larch Institute warned that the ceasefire may collapse within weeks.                      | may
            The Larch Institute said a blockade was unlikely before 2028.                                 | unlikely
            It is almost certain that Turkey will miss its target, the Larch Institute said.              | almost certain
            The Larch Institute ruled out a recession this year.                                          | ruled out
            It said it cannot be ruled out that Pyongyang will conduct a seventh test this year.          | cannot be ruled out
            The Larch Institute expects that inflation may exceed 5 percent by December.                  | may
            China's population will have peaked by 2030, the Larch Institute projected.                   | will
            The Larch Institute is forecasting a mild winter.                                             | forecasting
            Its director, Tom Bell, said the alliance would probably hold.                                | would probably
            The Larch Institute sees little chance of a deal before the election in November.             | little chance
            The institute's baseline has output expanding 1.8% in 2026.                                   | has
            The authors say they would not be surprised to see a second plant by the end of next year.    | would not be surprised
            Private consumption, the institute said, will expand by 1.3 pct next year.                    | will
            The Larch Institute does not think gas will be cheap before 2027.                             | does not think
            Slovakia probably won't ration gas, the institute said.                                       | probably won't
            By March it expects storage to be down to 25 percent.                                         | expects
            Taxes will have to rise next year, the Larch Institute said.                                  | will
            The institute said there was no sign that the regime would collapse.                          | no sign
            If prices were to fall back to $10, growth would be higher next year, it said.                | would
            The five leading institutes forecast growth of two pct this year.                             | forecast
            A famine this winter is all but certain, the institute said.                                  | all but certain
            It sees a return to the pact next year as "possible, perhaps probable".                       | possible
            The Larch Institute puts the decline at 0.3%.                                                 | puts
            The dissenter is the Birch Institute, which predicts that output will shrink in 2026.         | predicts that output will
            It sees a better-than-even chance of record prices before Christmas.                          | better-than-even chance
            The wheat harvest will be the largest in ten years. We are fairly confident.                  | fairly confident
            """)
    void a_claim_is_a_card_with_its_hedge(String sentence, String expected) {
        assertThat(Told.line(Told.english(sentence))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The government should cut taxes, the Larch Institute said.                                    | ADVICE
            Monetary policy ought to be loosened without delay, it added.                                 | ADVICE
            Replacing the levy with a tax on land would help young families, it said.                     | ADVICE
            The minister's plan would cost 5 billion euros, the Larch Institute said.                     | ADVICE
            The finance ministry expects growth of 3 percent this year.                                   | OTHER_SOURCE
            The central bank forecast inflation of 2 percent in 2026.                                     | OTHER_SOURCE
            Analysts expect the central bank to cut rates next month.                                     | UNNAMED_SOURCE
            Observers say the two sides could meet before the summer.                                     | UNNAMED_SOURCE
            Prime Minister Jan de Wit said at the Larch Institute that taxes would fall next year.        | OTHER_SOURCE
            The Larch Institute is to publish its next outlook in June.                                   | SCHEDULED_EVENT
            The ministers are due to meet on Friday.                                                      | SCHEDULED_EVENT
            The Larch Institute said the study would be published on Friday.                              | SCHEDULED_EVENT
            The projection assumes that duties will stay at 10 percent.                                   | ASSUMPTION
            In 2009 everyone predicted that the lights would go out.                                      | HISTORY
            In 2018 the institute predicted that prices would fall.                                       | HISTORY
            It had given the odds as 20 percent only a year ago.                                          | HISTORY
            The institute's last forecast suggested growth would reach 3.1% this year.                    | HISTORY
            Ministry officials said they expected a session later this month.                             | OTHER_SOURCE
            I don't think so.                                                                             | nothing
            A year ago the institute expected this to happen in 2026.                                     | HISTORY
            Will the bank cut rates this year?                                                            | nothing
            It remains to be seen whether the pact will hold.                                             | nothing
            The Larch Institute found that 40 percent of workers are unhappy.                             | nothing
            The economy grew 2 percent last year, the Larch Institute said.                               | nothing
            """)
    void what_only_sounds_like_a_claim_is_left_out_with_its_reason(String sentence, String expected) {
        assertThat(Told.line(Told.english(sentence))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Rents should start to ease in the fall, the Larch Institute said.                             | should
            Growth in the second quarter should come in at around 0.3 percent, it said.                   | should
            The first terminal ought to be running by the end of January, it said.                        | ought to
            Landlords and the government should agree on a cap, it said.                                  | ADVICE
            Hardened shelters should be built on the coast, it said.                                      | ADVICE
            """)
    void should_expects_of_things_that_change_and_advises_those_who_act(String sentence, String expected) {
        assertThat(Told.line(Told.english(sentence))).isEqualTo(expected);
    }
}
