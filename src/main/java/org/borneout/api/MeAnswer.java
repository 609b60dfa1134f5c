package org.borneout.api;

/**
 * Whom a token stands for, and how far it reaches.
 *
 * @param scope READ, LOG, REVIEW or ADMIN: what the token may do now; never more than its owner may
 * @param zone the time zone in which days end here unless a question says otherwise
 * @param solo whether one person may freeze, code and confirm alone here
 */
record MeAnswer(long id, String name, String scope, String zone, boolean solo) {}
