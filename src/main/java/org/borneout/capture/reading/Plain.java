package org.borneout.capture.reading;

/**
 * A form of the text in which rules are looked up: lower case, one kind of dash, apostrophe and space. It has the length
 * of the text, so that every offset in it is one in the text.
 */
final class Plain {
    private Plain() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(one(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char one(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u300c', '\u300d', '\uff02' -> '"';
            case '\u301c', '\u223c', '\uff5e' -> '~';
            case '\u3000', '\u00a0', '\u202f', '\u2009', '\t', '\n', '\r' -> ' ';
            case '\uff05' -> '%';
            default -> c >= '\uff10' && c <= '\uff19' ? (char) (c - '\uff10' + '0') : Character.toLowerCase(c);
        };
    }
}
