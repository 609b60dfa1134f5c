package org.borneout.capture.reading;

/** The endings of Korean syllables. */
final class Hangul {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int ENDINGS = 28;
    private static final int RIEUL = 8;
    private static final int NIEUN = 4;

    private Hangul() {}

    /** The adnominal form of what is to come: 할, 될, 줄어들. */
    static boolean endsInRieul(String word) {
        return ending(word) == RIEUL;
    }

    /** The adnominal form of what is past: 한, 된, 그친. */
    static boolean endsInNieun(String word) {
        return ending(word) == NIEUN;
    }

    /** The form of what is to come of a verb's stem: 하 to 할, 좋 to 좋을. */
    static String toCome(String stem) {
        int ending = ending(stem);
        if (ending == 0) {
            return String.valueOf((char) (stem.charAt(stem.length() - 1) + RIEUL));
        }
        return ending == RIEUL ? stem : stem + "을";
    }

    private static int ending(String word) {
        if (word.isEmpty()) {
            return -1;
        }
        char last = word.charAt(word.length() - 1);
        return last < FIRST || last > LAST ? -1 : (last - FIRST) % ENDINGS;
    }
}
