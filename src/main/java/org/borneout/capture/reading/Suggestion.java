package org.borneout.capture.reading;

/** A neutral statement of the claim and how it could be checked, for a person to edit. */
public record Suggestion(String statement, String criteria) {}
