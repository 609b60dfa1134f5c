package org.borneout.account;

/** Says that whoever set the site up wants sample data in it. */
public record SampleDataWanted(long by) {}
