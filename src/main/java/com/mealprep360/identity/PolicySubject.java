package com.mealprep360.identity;

/**
 * What the policy needs to know of a thing to decide about it.
 *
 * @param owner the subject of who created it
 * @param shared whether editors may see it; otherwise its owner alone
 * @param live whether the public sees some of it
 */
public record PolicySubject(String owner, boolean shared, boolean live) {}
