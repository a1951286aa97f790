package com.mealprep360.kernel.problems;

/**
 * One fault of an input.
 *
 * @param pointer a JSON pointer into the body, or {@code #/query/name}, {@code #/path/name}, {@code #/header/name}
 * @param code the rule that was broken, such as {@code minimum}
 * @param message the rule in words; never the rejected value
 */
public record Fault(String pointer, String code, String message) {}
